package org.trm.journal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.identity.Scope;
import org.trm.shared.CountryCode;
import org.trm.token.RealmAnswersAgain;
import org.trm.token.RealmSilent;

/**
 * Puts on a country's record when its realm could not be asked about tokens: what was done
 * meanwhile was done by people and systems that were believed by their tokens' signatures alone.
 */
@ApplicationScoped
class RealmGaps {

  /** Why a gap ended, where it was not the realm's answer that ended it. */
  private static final String STOPPED = "COPY_STOPPED";

  private final Journal journal;

  RealmGaps(Journal journal) {
    this.journal = journal;
  }

  void began(@Observes RealmSilent gap) {
    append(
        gap.country(),
        Action.REALM_FELL_SILENT,
        gap.gap(),
        new Entry.Facts(null, null, null, gap.began(), List.of(gap.reason().name()), Map.of()));
  }

  void ended(@Observes RealmAnswersAgain gap) {
    append(
        gap.country(),
        Action.REALM_ANSWERS_AGAIN,
        gap.gap(),
        new Entry.Facts(
            null,
            null,
            null,
            gap.began(),
            gap.stopped() ? List.of(STOPPED) : List.of(),
            Map.of("unconfirmed", gap.unconfirmed())));
  }

  private void append(CountryCode country, Action action, UUID gap, Entry.Facts facts) {
    var service = Caller.service(country, gap);
    var entry = Entry.done(service, action, Subject.of(gap)).with(facts);
    Scope.of(country, service.organisation())
        .run(() -> QuarkusTransaction.requiringNew().run(() -> journal.append(entry)));
  }
}
