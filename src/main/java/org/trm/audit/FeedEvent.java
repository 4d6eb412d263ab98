package org.trm.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.trm.journal.JournalLine;
import org.trm.journal.JournalLine.Opened;
import org.trm.journal.Result;

/**
 * That something happened, and where to read it (CloudEvents 1.0); nothing about a person.
 *
 * @param specversion the version of CloudEvents
 * @param id the journal entry; the same if it is told again
 * @param source the journal it stands in
 * @param type what was done, as the journal names it
 * @param subject where to read what it was done to
 * @param time when it was recorded
 * @param position its position in the journal
 */
public record FeedEvent(
    String specversion,
    UUID id,
    String source,
    String type,
    String subject,
    String time,
    long position) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> STORIES =
      Set.of(
          "HANDOFF",
          "ALERT",
          "GROUP",
          "TASK",
          "CONSENT",
          "NOTICE",
          "EMERGENCY",
          "INCIDENT",
          "INSPECTION");
  private static final Set<String> LOOKED =
      Set.of(
          "HANDOFF_READ",
          "HANDOFF_PREFLIGHTED",
          "HANDOFF_FEEDBACK_READ",
          "GROUP_READ",
          "CONSENT_RECEIPT_ISSUED",
          "EMERGENCY_SECTION_READ",
          "EMERGENCY_NOTE_READ",
          "INSPECTION_CASES_LISTED",
          "INSPECTION_SECTION_READ");

  /** Where to read what an event was done to, by the first word of its action. */
  private static final Map<String, String> ADDRESSES =
      Map.of(
          "HANDOFF", "/v1/handoffs/",
          "ALERT", "/v1/handoffs/",
          "EMERGENCY", "/v1/emergencies/",
          "INCIDENT", "/v1/incidents/",
          "INSPECTION", "/v1/inspections/");

  /** The event that an entry tells, if it is one that systems follow. */
  static Optional<FeedEvent> of(String country, JournalLine line) {
    return line instanceof Opened entry && entry.subject() != null
        ? of(country, entry, entry.subject().json())
        : Optional.empty();
  }

  private static Optional<FeedEvent> of(String country, Opened entry, String subject) {
    var core = tree(entry.core().json());
    var action = core.path("action").asText();
    boolean told =
        STORIES.contains(storyOf(action))
            && !LOOKED.contains(action)
            && core.path("outcome").asText().equals(Result.DONE.name());
    return told
        ? address(action, tree(subject))
            .map(address ->
                new FeedEvent(
                    "1.0",
                    entry.id(),
                    "/v1/journal/" + country,
                    "trm." + action,
                    address,
                    core.path("recordedAt").asText(),
                    entry.seq()))
        : Optional.empty();
  }

  private static Optional<String> address(String action, JsonNode subject) {
    var resource =
        Stream.of(subject.path("resource"))
            .filter(one -> ADDRESSES.containsKey(storyOf(action)) && one.isTextual())
            .map(one -> ADDRESSES.get(storyOf(action)) + one.asText());
    var theCase = subject.path("cases").valueStream().map(one -> "/v1/cases/" + one.asText());
    return Stream.concat(resource, theCase).findFirst();
  }

  private static String storyOf(String action) {
    return action.substring(0, Math.max(0, action.indexOf('_')));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
