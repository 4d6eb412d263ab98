package org.trm.directory;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A language, with its script and region where they matter (BCP 47). */
@Schema(
    type = SchemaType.STRING,
    pattern = "[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?",
    examples = "sr")
public record Language(@JsonValue String tag) {

  private static final Pattern FORM = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

  public Language {
    if (!FORM.matcher(tag).matches()) {
      throw new IllegalArgumentException("not a language tag");
    }
  }

  /** Reads a query parameter. */
  public static Language fromString(String tag) {
    return new Language(tag);
  }

  /** Whether who asked for that language is served by this one: {@code sr} by {@code sr-Latn}. */
  boolean serves(Language asked) {
    return tag.equals(asked.tag) || tag.startsWith(asked.tag + "-");
  }
}
