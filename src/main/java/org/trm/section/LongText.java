package org.trm.section;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A few lines in somebody's own words, for what no code says; it never shows itself when printed.
 *
 * <p>Not for testimony, evidence or the address of a shelter: none of these belongs into a case
 * that moves.
 */
@Schema(
    type = SchemaType.STRING,
    minLength = 1,
    maxLength = LongText.LONGEST,
    examples = "Prefers to be called in the afternoon.")
public record LongText(@JsonValue String value) {

  static final int LONGEST = 4_000;

  /** Lines and tabs, no other control characters, and no half of a character. */
  private static final Pattern FORM = Pattern.compile("[[^\\p{Cc}\\p{Cs}]\\n\\r\\t]+");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public LongText {
    if (value.length() > LONGEST || value.isBlank() || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a text of 1 to 4000 characters");
    }
  }

  @Override
  public String toString() {
    return "LongText";
  }
}
