package org.trm.web;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A moment in a query parameter (RFC 3339, UTC). */
@Schema(type = SchemaType.STRING, format = "date-time", examples = "2026-11-21T22:45:00Z")
public record Moment(Instant at) {

  /** Reads a query parameter. */
  public static Moment fromString(String value) {
    var at = Instant.parse(value);
    if (!Rfc3339.has(at)) {
      throw new IllegalArgumentException("a year of four digits");
    }
    return new Moment(at);
  }
}
