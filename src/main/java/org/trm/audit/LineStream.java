package org.trm.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Predicate;
import org.trm.journal.JournalLine;
import org.trm.shared.CountryCode;

/** Writes positions of a journal out, as they are opened. */
@ApplicationScoped
class LineStream {

  private final Positions positions;

  LineStream(Positions positions) {
    this.positions = positions;
  }

  void write(
      CountryCode country,
      PullJournal.Range range,
      Predicate<JournalLine> wanted,
      LineForm form,
      OutputStream out)
      throws IOException {
    out.write(form.header().getBytes(UTF_8));
    boolean empty = true;
    for (long from = range.from(); from < range.to(); from += Positions.PIECE) {
      for (var line : positions.piece(country, from, range.to())) {
        var text = wanted.test(line) ? form.line(country, line) : "";
        if (!text.isEmpty()) {
          out.write((form.before(empty) + text).getBytes(UTF_8));
          empty = false;
        }
      }
    }
    out.write(form.footer(empty).getBytes(UTF_8));
  }
}
