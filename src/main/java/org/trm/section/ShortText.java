package org.trm.section;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line in somebody's own words; it never shows itself when printed. */
@Schema(type = SchemaType.STRING, minLength = 1, maxLength = ShortText.LONGEST, examples = "Ana")
public record ShortText(@JsonValue String value) {

  static final int LONGEST = 200;

  /** No control characters, and no half of a character. */
  private static final Pattern FORM = Pattern.compile("[^\\p{Cc}\\p{Cs}]+");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ShortText {
    if (value.length() > LONGEST || value.isBlank() || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("a line of 1 to 200 characters");
    }
  }

  @Override
  public String toString() {
    return "ShortText";
  }
}
