package org.trm.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import org.trm.casefile.CustodyPassed;
import org.trm.rows.Rows;

/**
 * Danger flags go where custody goes: whoever looks after the person from now on must not tell
 * those whom the person fears, because nobody said so (GDPR art. 6(1)(d); 1951 Refugee Convention
 * art. 33).
 */
@ApplicationScoped
class DangersFollow {

  private final Rows rows;
  private final InstantSource clock;

  DangersFollow(Rows rows, InstantSource clock) {
    this.rows = rows;
    this.clock = clock;
  }

  void onPassing(@Observes CustodyPassed news) {
    var theCase = news.theCase().value();
    rows.call(
        """
        insert into danger_flag (id, case_id, organisation, kind, about_country, occurred_at,
                                 recorded_at, raised_by)
        select uuidv7(), ?, ?, d.kind, d.about_country, d.occurred_at, ?, d.raised_by
          from dangers_left_behind(?) d\
        """,
        theCase,
        news.receiver().organisation().value(),
        clock.instant(),
        theCase);
  }
}
