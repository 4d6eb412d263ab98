package org.trm.audit;

import org.trm.fhir.AuditEvents;
import org.trm.journal.JournalLine;
import org.trm.shared.CountryCode;

/** How the positions of a journal are written out. */
enum LineForm {
  /** One canonical JSON object a line. */
  NDJSON,
  /** One row a line, after their names. */
  CSV,
  /** One FHIR AuditEvent a line; a marker is none. */
  FHIR_LINES,
  /** A FHIR Bundle of AuditEvents. */
  FHIR_BUNDLE;

  /** What comes before all. */
  String header() {
    return switch (this) {
      case NDJSON, FHIR_LINES -> "";
      case CSV -> CsvLines.header();
      case FHIR_BUNDLE -> "{\"resourceType\":\"Bundle\",\"type\":\"collection\"";
    };
  }

  /** What comes before the first, or before another. */
  String before(boolean first) {
    return switch (this) {
      case NDJSON, CSV, FHIR_LINES -> "";
      case FHIR_BUNDLE -> first ? ",\"entry\":[" : ",";
    };
  }

  /** A position; empty if it is not told in this form. */
  String line(CountryCode journal, JournalLine line) {
    return switch (this) {
      case NDJSON -> line.text() + "\n";
      case CSV -> CsvLines.row(line);
      case FHIR_LINES -> event(journal, line, "", "\n");
      case FHIR_BUNDLE ->
          event(journal, line, "{\"fullUrl\":\"urn:uuid:" + line.id() + "\",\"resource\":", "}");
    };
  }

  /** What comes after all. */
  String footer(boolean empty) {
    return switch (this) {
      case NDJSON, CSV, FHIR_LINES -> "";
      case FHIR_BUNDLE -> empty ? "}" : "]}";
    };
  }

  private static String event(CountryCode journal, JournalLine line, String before, String after) {
    return switch (line) {
      case JournalLine.Opened entry -> before + AuditEvents.json(journal, entry) + after;
      case JournalLine.Erasure _ -> "";
    };
  }
}
