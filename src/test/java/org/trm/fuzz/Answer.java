package org.trm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.trm.shared.Bytes;

/**
 * What came back over the wire.
 *
 * @param status 0 where the connection was closed without a word
 * @param headers the lines before the body
 */
record Answer(int status, List<String> headers, Bytes body) {

  static final Answer NONE = new Answer(0, List.of(), Bytes.of(new byte[0]));

  Optional<String> header(String name) {
    var start = name.toLowerCase(Locale.ROOT) + ":";
    return headers.stream()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
        .map(line -> line.substring(start.length()).strip())
        .findFirst();
  }

  /** The whole of it as text. */
  String text() {
    return String.join("\n", headers) + "\n" + new String(body.toArray(), UTF_8);
  }

  /** What it says in short. */
  String told() {
    var text = new String(body.toArray(), UTF_8);
    int at = text.indexOf("/problems/");
    return at < 0
        ? String.valueOf(status)
        : status + " " + text.substring(at + 10, Math.max(at + 10, text.indexOf('"', at)));
  }

  @Override
  public String toString() {
    return told();
  }
}
