package org.trm.web;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many a page may hold, at most two hundred. */
@Schema(
    type = SchemaType.INTEGER,
    minimum = "1",
    maximum = "200",
    defaultValue = "50",
    examples = "50")
public record Limit(int value) {

  private static final Limit USUAL = new Limit(50);

  public Limit {
    if (value < 1 || value > 200) {
      throw new IllegalArgumentException("not between one and two hundred");
    }
  }

  /** Reads a query parameter. */
  public static Limit fromString(String value) {
    return new Limit(Integer.parseInt(value));
  }

  /** What was asked for, or fifty. */
  public static int of(@Nullable Limit asked) {
    return (asked == null ? USUAL : asked).value();
  }
}
