package org.trm.audit;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.journal.JournalLine;
import org.trm.journal.JournalLine.Part;

/** A journal as a table (RFC 4180); what opens the commitments is in the other form only. */
final class CsvLines {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> CORE =
      List.of(
          "recordedAt",
          "occurredAt",
          "action",
          "outcome",
          "purpose",
          "basis",
          "counterpart",
          "pair",
          "packetHash",
          "request",
          "reasons",
          "counts");
  private static final List<String> AGENT =
      List.of("organisation", "issuer", "subject", "actedFor", "client", "duties");
  private static final List<String> SUBJECT =
      List.of("cases", "resource", "resourceVersion", "kinds");

  private CsvLines() {}

  /** The names of the columns. */
  static String header() {
    return Stream.of(
                List.of("seq", "id", "kind"),
                CORE,
                AGENT.stream().map("agent."::concat).toList(),
                SUBJECT.stream().map("subject."::concat).toList())
            .flatMap(List::stream)
            .collect(joining(","))
        + "\r\n";
  }

  /** One position as a row. */
  static String row(JournalLine line) {
    var cells = new ArrayList<String>();
    cells.add(String.valueOf(line.seq()));
    cells.add(line.id().toString());
    switch (line) {
      case JournalLine.Opened entry -> {
        cells.add(entry.subject() == null ? "ERASED" : "ENTRY");
        add(cells, CORE, entry.core());
        add(cells, AGENT, entry.agent());
        add(cells, SUBJECT, entry.subject());
      }
      case JournalLine.Erasure _ -> {
        cells.add("ERASURE");
        add(cells, CORE, null);
        add(cells, AGENT, null);
        add(cells, SUBJECT, null);
      }
    }
    return cells.stream().collect(joining(",", "", "\r\n"));
  }

  private static void add(List<String> cells, List<String> names, @Nullable Part part) {
    var content = part == null ? MissingNode.getInstance() : tree(part.json());
    names.forEach(name -> cells.add(quoted(text(content.path(name)))));
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(JsonNode::asText).collect(joining(" "));
    }
    return value.isObject()
        ? value
            .propertyStream()
            .map(one -> one.getKey() + "=" + one.getValue().asText())
            .collect(joining(" "))
        : value.asText();
  }

  /** Quoted where it must be; what a spreadsheet would take for a formula is told as text. */
  private static String quoted(String text) {
    var told = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return told.chars().anyMatch(c -> "\",\r\n".indexOf(c) >= 0)
        ? "\"" + told.replace("\"", "\"\"") + "\""
        : told;
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
