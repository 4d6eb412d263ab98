package org.trm.web;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page begins: after this one, as the Link of the page before told. */
@Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9._~-]{1,120}", examples = "rs-shelter")
public record Cursor(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{1,120}");

  public Cursor {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a cursor of this service");
    }
  }

  /** Reads a query parameter. */
  public static Cursor fromString(String value) {
    return new Cursor(value);
  }
}
