package org.trm.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.problem.ProblemException;
import org.trm.shared.Bytes;

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

  /** For the page after one that ends with these. */
  public static Cursor of(Object... parts) {
    var text = Arrays.stream(parts).map(String::valueOf).collect(joining(" "));
    return new Cursor(Bytes.of(text.getBytes(US_ASCII)).base64());
  }

  /** Reads what the page before ended with, or throws the problem that no page of ours did. */
  public <T> T parts(Function<List<String>, T> form) {
    return read(text -> {
      var parts = new String(Base64.getUrlDecoder().decode(text), US_ASCII).split(" ", -1);
      return form.apply(List.of(parts));
    });
  }

  /** As {@link #parts}, of one that says in clear what the page before ended with. */
  public <T> T read(Function<String, T> form) {
    try {
      return form.apply(value);
    } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
      throw ProblemException.unreadable(
          "What stands in after is not what this service gave; take it from the page before.");
    }
  }
}
