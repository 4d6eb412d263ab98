package org.trm.instrument;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The number under which an authority or a register keeps something: the country, the office by its
 * letters, then numbers. There is no room for words.
 */
@Schema(type = SchemaType.STRING, pattern = Reference.FORM, examples = "SI-IP-0610-12")
public record Reference(@JsonValue String value) {

  static final String FORM = "[A-Z]{2}-[A-Z]{1,5}([-./][0-9]{1,10}[A-Z]?){1,4}";

  private static final Pattern PATTERN = Pattern.compile(FORM);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Reference {
    if (!PATTERN.matcher(value).matches()) {
      throw new IllegalArgumentException("not a reference");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
