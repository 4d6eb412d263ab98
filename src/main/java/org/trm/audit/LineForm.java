package org.trm.audit;

import org.trm.journal.JournalLine;

/** How the positions of a journal are written out. */
enum LineForm {
  /** One canonical JSON object a line. */
  NDJSON,
  /** One row a line, after their names. */
  CSV;

  /** What comes before the first. */
  String header() {
    return switch (this) {
      case NDJSON -> "";
      case CSV -> CsvLines.header();
    };
  }

  String line(JournalLine line) {
    return switch (this) {
      case NDJSON -> line.text() + "\n";
      case CSV -> CsvLines.row(line);
    };
  }
}
