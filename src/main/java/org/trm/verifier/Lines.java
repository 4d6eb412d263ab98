package org.trm.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;

/** Lines of UTF-8, each ended by a line feed and by nothing else. */
final class Lines implements AutoCloseable {

  private static final int LONGEST = 1 << 20;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;

  Lines(InputStream in) {
    this.in = in;
  }

  /** The next line without its end, empty after the last. */
  Optional<String> next() {
    int searched = start;
    while (true) {
      for (int at = searched; at < end; at++) {
        if (buffer[at] == '\n') {
          var line = decoded(start, at);
          start = at + 1;
          return Optional.of(line);
        }
      }
      int waiting = end - start;
      if (!more()) {
        if (waiting > 0) {
          throw Fault.invalid(Bundle.OPENINGS, "ends in the middle of a line");
        }
        return Optional.empty();
      }
      searched = start + waiting;
    }
  }

  private String decoded(int from, int to) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(buffer, from, to - from)).toString();
    } catch (CharacterCodingException e) {
      throw Fault.invalid(Bundle.OPENINGS, "has a line that is not UTF-8");
    }
  }

  private boolean more() {
    System.arraycopy(buffer, start, buffer, 0, end - start);
    end -= start;
    start = 0;
    if (end == buffer.length) {
      if (end >= LONGEST) {
        throw Fault.invalid(Bundle.OPENINGS, "has a line that is too long");
      }
      buffer = Arrays.copyOf(buffer, 2 * end);
    }
    try {
      int read = in.read(buffer, end, buffer.length - end);
      end += Math.max(read, 0);
      return read > 0;
    } catch (IOException e) {
      throw Fault.invalid(Bundle.OPENINGS, "cannot be read");
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
