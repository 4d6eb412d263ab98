package org.trm.web;

import static org.trm.problem.ProblemType.HANDOFF_REFUSED;
import static org.trm.problem.ProblemType.ILLEGAL_TRANSITION;
import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.trm.problem.ProblemType;
import org.trm.problem.Refusal;
import org.trm.problem.RefusalCatalogue;
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
      values (scope_organisation(), ?, ?, ?, ?, ?, ?)
      on conflict (organisation, key) do update set fingerprint = excluded.fingerprint,
        outcome = excluded.outcome, resource = excluded.resource, reasons = excluded.reasons,
        expires_at = excluded.expires_at\
      """;

  private final EntityManager entities;
  private final InstantSource clock;
  private final Instance<RefusalCatalogue> catalogues;

  OnceMemory(EntityManager entities, InstantSource clock, Instance<RefusalCatalogue> catalogues) {
    this.entities = entities;
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
    return entities.unwrap(Session.class).doReturningWork(connection -> open(connection, key));
  }

  private Found open(Connection connection, Once.Key key) throws SQLException {
    try (var open = connection.prepareStatement("select * from idempotency_open(?, ?)")) {
      open.setString(1, key.value());
      open.setObject(2, now());
      try (var row = open.executeQuery()) {
        row.next();
        if (!row.getBoolean("held")) {
          return new Held();
        }
        var fingerprint = row.getBytes("fingerprint");
        return fingerprint == null ? new New() : known(row, fingerprint);
      }
    }
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
    entities.flush();
    entities
        .unwrap(Session.class)
        .doWork(connection -> {
          try (var insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, key.value());
            insert.setBytes(2, key.fingerprint().toArray());
            insert.setString(3, outcome);
            insert.setObject(4, resource);
            insert.setArray(5, connection.createArrayOf("text", reasons.toArray()));
            insert.setObject(6, now().plus(KEPT));
            insert.execute();
          }
        });
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

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
