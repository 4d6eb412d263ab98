package org.trm.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.journal.Action;
import org.trm.journal.JournalLine;
import org.trm.journal.JournalLine.Opened;
import org.trm.journal.Result;
import org.trm.shared.CountryCode;
import org.trm.web.Moment;

/**
 * Which entries an auditor asks for; whatever is absent leaves nothing out.
 *
 * <p>Entries are sealed, so they are opened first and looked at afterwards. Their JSON is
 * canonical: what a name stands for follows it in one way only.
 *
 * @param since recorded at this moment or later
 * @param until recorded before this moment
 * @param actor the organisation, client or token subject that acted, or was acted for
 * @param corridor the other country of an event across a border
 */
record JournalFilter(
    @Nullable Moment since,
    @Nullable Moment until,
    @Nullable Actor actor,
    @Nullable Action action,
    @Nullable Result outcome,
    @Nullable CountryCode corridor) {

  private static final String RECORDED = "\"recordedAt\":\"";

  /** The kinds of criteria, for the record of the pull. */
  Set<String> kinds() {
    var kinds = new LinkedHashMap<String, @Nullable Object>();
    kinds.put("SINCE", since);
    kinds.put("UNTIL", until);
    kinds.put("ACTOR", actor);
    kinds.put("ACTION", action);
    kinds.put("OUTCOME", outcome);
    kinds.put("CORRIDOR", corridor);
    kinds.values().removeIf(value -> value == null);
    return Set.copyOf(kinds.keySet());
  }

  /** Whether what stands at a position is asked for; a marker is, where everything is. */
  boolean asksFor(JournalLine line) {
    return switch (line) {
      case Opened entry -> asksFor(entry.core().json(), entry.agent().json());
      case JournalLine.Erasure _ -> kinds().isEmpty();
    };
  }

  private boolean asksFor(String core, String agent) {
    return says(core, "action", action)
        && says(core, "outcome", outcome)
        && says(core, "counterpart", corridor)
        && isOf(agent)
        && isWithin(core);
  }

  private boolean isOf(String agent) {
    return says(agent, "organisation", actor)
        || says(agent, "subject", actor)
        || says(agent, "actedFor", actor)
        || says(agent, "client", actor);
  }

  private boolean isWithin(String core) {
    if (since == null && until == null) {
      return true;
    }
    int begin = core.indexOf(RECORDED) + RECORDED.length();
    var recorded = Instant.parse(core.substring(begin, core.indexOf('"', begin)));
    return (since == null || !recorded.isBefore(since.at()))
        && (until == null || recorded.isBefore(until.at()));
  }

  private static boolean says(String json, String name, @Nullable Object value) {
    return value == null || json.contains("\"" + name + "\":\"" + value + "\"");
  }
}
