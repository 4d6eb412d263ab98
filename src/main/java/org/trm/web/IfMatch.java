package org.trm.web;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;

/**
 * The version a change is made against (RFC 9110, 13.1.1): one strong ETag as this service gives.
 */
@Schema(type = SchemaType.STRING, pattern = "\"[0-9]{1,18}\"", examples = "\"3\"")
public record IfMatch(long version) {

  private static final Pattern FORM = Pattern.compile("\"([0-9]{1,18})\"");

  /** Reads the header; anything but one of our ETags names no version. */
  public static IfMatch fromString(String header) {
    var match = FORM.matcher(header);
    if (!match.matches()) {
      throw new ProblemException(ProblemType.VERSION_REQUIRED);
    }
    return new IfMatch(Long.parseLong(match.group(1)));
  }

  /** The version named, or a problem if none was. */
  public static long required(@Nullable IfMatch given) {
    if (given == null) {
      throw new ProblemException(ProblemType.VERSION_REQUIRED);
    }
    return given.version();
  }
}
