package org.trm.corridor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.Session;
import org.trm.shared.CountryCode;

/** Counts handoffs that rested on a derogation, which is meant for single cases. */
@ApplicationScoped
class Derogations {

  private static final Duration YEAR = Duration.ofDays(365);
  private static final String INSERT =
      """
      insert into corridor_derogation (handoff, from_country, to_country, organisation, ground,
        public_powers, used_at)
      values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing\
      """;

  private final EntityManager entities;
  private final InstantSource clock;

  Derogations(EntityManager entities, InstantSource clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /** That a handoff rests on a derogation; counted once. */
  void count(HandoffRef which, Corridor corridor, LegalBasis ground, boolean publicPowers) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    entities
        .unwrap(Session.class)
        .doWork(connection -> {
          try (var insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, which.handoff());
            insert.setString(2, corridor.from().value());
            insert.setString(3, corridor.to().value());
            insert.setString(4, which.holder().value());
            insert.setString(5, ground.code());
            insert.setBoolean(6, publicPowers);
            insert.setObject(7, now);
            insert.execute();
          }
        });
  }

  /** One destination, one ground. */
  record Counted(CountryCode to, LegalBasis ground, long lastYear, long ever) {}

  /** How often a country's senders rested on which derogation; only its own callers see any. */
  List<Counted> of(CountryCode from) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery("select * from corridor_derogations(:from, :since)", Object[].class)
        .setParameter("since", since())
        .setParameter("from", from.value())
        .getResultStream()
        .map(row ->
            new Counted(
                new CountryCode((String) row[0]),
                LegalBasis.of((String) row[1]).orElseThrow(),
                ((Number) row[2]).longValue(),
                ((Number) row[3]).longValue()))
        .toList();
  }

  private Instant since() {
    return clock.instant().minus(YEAR);
  }
}
