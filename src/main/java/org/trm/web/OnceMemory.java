package org.trm.web;

import static org.trm.problem.ProblemType.HANDOFF_REFUSED;
import static org.trm.problem.ProblemType.ILLEGAL_TRANSITION;
import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;
import org.trm.problem.RefusalCatalogue;
import org.trm.question.Breath;
import org.trm.question.LastWords;
import org.trm.question.Question;
import org.trm.question.Questions;
import org.trm.shared.Bytes;

/** What was answered to which key, for seven days: codes and identifiers, never a body. */
@ApplicationScoped
class OnceMemory {

  private static final Duration KEPT = Duration.ofDays(7);

  /** Refusals that are an answer to the request; the others say that it should be sent anew. */
  private static final Set<ProblemType> REMEMBERED =
      Set.of(HANDOFF_REFUSED, RULE_REFUSED, ILLEGAL_TRANSITION, NOT_ALLOWED);

  private static final String DONE = "DONE";
  private static final String INSERT =
      """
      insert into idempotency (organisation, key, fingerprint, outcome, resource, reasons, expires_at)
      values (scope_organisation(), ?, ?, ?, ?::uuid, ?::text[], ?)
      on conflict (organisation, key) do update set fingerprint = excluded.fingerprint,
        outcome = excluded.outcome, resource = excluded.resource, reasons = excluded.reasons,
        expires_at = excluded.expires_at\
      """;

  private final Questions questions;
  private final LastWords last;
  private final InstantSource clock;
  private final Instance<RefusalCatalogue> catalogues;

  OnceMemory(
      Questions questions,
      LastWords last,
      InstantSource clock,
      Instance<RefusalCatalogue> catalogues) {
    this.questions = questions;
    this.last = last;
    this.clock = clock;
    this.catalogues = catalogues;
  }

  /** What is known of a key. */
  sealed interface Found {}

  /** Another request holds it at this moment. */
  record Held() implements Found {}

  /** Nothing was done under it. */
  record New() implements Found {}

  /** A request was answered under it. */
  record Known(Bytes fingerprint, String outcome, @Nullable UUID resource, List<String> reasons)
      implements Found {}

  Found open(Once.Key key) {
    return questions.ask(opening(key));
  }

  /** The same, and in the same breath something that is asked for a new key only. */
  <T> Opened<T> open(Once.Key key, Question<T> first) {
    var opening = opening(key);
    var answers = questions.ask(Breath.of(opening, first));
    return new Opened<>(answers.to(opening), answers.to(first));
  }

  /** What is known of a key, and what else was answered. */
  record Opened<T>(Found found, T first) {}

  private Question<Found> opening(Once.Key key) {
    return Question.of(
        "select * from idempotency_open(?, ?)", OnceMemory::found, key.value(), clock.instant());
  }

  private static Found found(ResultSet row) throws SQLException {
    row.next();
    if (!row.getBoolean("held")) {
      return new Held();
    }
    var fingerprint = row.getBytes("fingerprint");
    return fingerprint == null ? new New() : known(row, fingerprint);
  }

  private static Known known(ResultSet row, byte[] fingerprint) throws SQLException {
    var reasons = (String[]) row.getArray("reasons").getArray();
    return new Known(
        Bytes.of(fingerprint),
        row.getString("outcome"),
        row.getObject("resource", UUID.class),
        Arrays.asList(reasons));
  }

  void remember(Once.Key key, Outcome<? extends Versioned> outcome) {
    switch (outcome) {
      case Outcome.Done<? extends Versioned>(Versioned made, boolean _) ->
          insert(key, DONE, made.resource(), List.of());
      case Outcome.Declined<? extends Versioned>(ProblemType type, List<Refusal> refusals) -> {
        if (REMEMBERED.contains(type)) {
          insert(key, type.name(), null, refusals.stream().map(Refusal::reason).toList());
        }
      }
    }
  }

  private void insert(Once.Key key, String outcome, @Nullable UUID resource, List<String> reasons) {
    last.keep(
        Question.of(
            INSERT,
            _ -> true,
            key.value(),
            key.fingerprint().toArray(),
            outcome,
            resource,
            reasons.toArray(String[]::new),
            clock.instant().plus(KEPT)));
  }

  /** The refusal that was given before, rendered from its codes. */
  <T> Outcome<T> refusedBefore(Known known) {
    return Outcome.refused(
        ProblemType.valueOf(known.outcome()), known.reasons().stream().map(this::again).toList());
  }

  private Refusal again(String reason) {
    return catalogues.stream()
        .flatMap(catalogue -> catalogue.refusal(reason).stream())
        .findFirst()
        .orElseGet(() -> Refusal.of(reason, "Mend it and send the request with a new key."));
  }
}
