package org.trm.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.journal.OpenedEntry;

/**
 * One thing that was done with a case or refused, as the journal of the caller's country has it.
 *
 * @param position its position in the journal
 * @param id the entry's own
 * @param at when it was recorded
 * @param action what was done or asked for
 * @param outcome how it ended
 * @param organisation which organisation did it
 * @param person the subject of the token, absent where another country acted
 * @param actedFor the person a system acted for
 * @param client the program that was used
 * @param purpose what for, where that was stated
 * @param reasons why it was refused
 * @param kinds kinds of data or criteria it touched
 * @param resource the handoff, consent or other thing acted on
 * @param counterpart the other country, where it crossed a border
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TrailEvent(
    @Nullable Long position,
    UUID id,
    String at,
    String action,
    String outcome,
    String organisation,
    @Nullable String person,
    @Nullable String actedFor,
    @Nullable String client,
    @Nullable String purpose,
    List<String> reasons,
    List<String> kinds,
    @Nullable String resource,
    @Nullable String counterpart) {

  public TrailEvent {
    reasons = List.copyOf(reasons);
    kinds = List.copyOf(kinds);
  }

  static TrailEvent of(OpenedEntry entry) {
    var core = entry.core().content();
    var agent = entry.agent().content();
    var subject = entry.subject() == null ? core.path("") : entry.subject().content();
    return new TrailEvent(
        entry.seq(),
        entry.id(),
        core.path("recordedAt").asText(),
        core.path("action").asText(),
        core.path("outcome").asText(),
        agent.path("organisation").asText(),
        agent.path("subject").textValue(),
        agent.path("actedFor").textValue(),
        agent.path("client").textValue(),
        core.path("purpose").textValue(),
        texts(core.path("reasons")),
        texts(subject.path("kinds")),
        subject.path("resource").textValue(),
        core.path("counterpart").textValue());
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(JsonNode::asText).toList();
  }
}
