package org.trm.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A case by a random UUID: nothing about a person or a time can be read off it. */
@Schema(
    type = SchemaType.STRING,
    format = "uuid",
    examples = "7b0c2a52-3f6e-4d0a-9a55-0f4f6c1f9d11")
public record CaseId(@JsonValue UUID value) {

  /** A new, random identifier. */
  public static CaseId random() {
    return new CaseId(UUID.randomUUID());
  }

  /** Reads a path parameter. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CaseId fromString(String value) {
    return new CaseId(UUID.fromString(value));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
