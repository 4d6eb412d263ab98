package org.trm.corridor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A provision of a country's own law by a reference: the country, the act by its letters, the
 * article and its parts by their numbers.
 */
@Schema(type = SchemaType.STRING, pattern = Provision.FORM, examples = "RS-ZZPL-64-1")
public record Provision(@JsonValue String reference) {

  static final String FORM = "[A-Z]{2}(-[A-Z]{1,8}){1,2}(-[0-9]{1,4}[A-Z]?){1,4}";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Provision {
    if (!PATTERN.matcher(reference).matches()) {
      throw new IllegalArgumentException("not a reference to a provision");
    }
  }

  @Override
  public String toString() {
    return reference;
  }
}
