package org.trm.support;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code of one indicator of a screening checklist; which there are is data, by version. */
@Schema(type = SchemaType.STRING, pattern = "[A-Z][A-Z_]{2,47}", examples = "DOCUMENTS_WITHHELD")
public record IndicatorCode(@JsonValue String value) {

  private static final Pattern FORM = Pattern.compile("[A-Z][A-Z_]{2,47}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public IndicatorCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not the code of an indicator");
    }
  }
}
