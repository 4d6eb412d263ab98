package org.trm.deadline;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Set;
import org.jboss.logging.Logger;
import org.trm.directory.Country;
import org.trm.directory.Directory;
import org.trm.directory.FocalPoint;
import org.trm.identity.Caller;
import org.trm.identity.Scope;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Subject;
import org.trm.shared.Ids;

/**
 * Tells the organisation's country, once, that a contact was due to be confirmed again (Ljubljana
 * Declaration 2012: regularly updated).
 */
@ApplicationScoped
public class RemindOfContacts {

  private static final Logger LOG = Logger.getLogger(RemindOfContacts.class);

  private final EntityManager entities;
  private final Directory directory;
  private final Deadlines deadlines;
  private final Journal journal;
  private final InstantSource clock;

  RemindOfContacts(
      EntityManager entities,
      Directory directory,
      Deadlines deadlines,
      Journal journal,
      InstantSource clock) {
    this.entities = entities;
    this.directory = directory;
    this.deadlines = deadlines;
    this.journal = journal;
    this.clock = clock;
  }

  /** Looks at every contact once. */
  public void sweep() {
    var now = clock.instant();
    for (var contact : directory.focalPoints()) {
      var assured = contact.assuredAt();
      var due =
          assured == null
              ? null
              : deadlines.end(Term.CONTACT_ASSURANCE, contact.country(), assured, false);
      if (due != null && !due.isAfter(now) && isHere(contact)) {
        Scope.of(contact.country(), contact.organisation()).run(() -> remindAlone(contact, due));
      }
    }
  }

  /** A country without a realm has no journal here; its contacts are kept by whoever needs them. */
  private boolean isHere(FocalPoint contact) {
    return directory.country(contact.country()).filter(Country::isToldByLetter).isEmpty();
  }

  private void remindAlone(FocalPoint contact, Instant due) {
    try {
      QuarkusTransaction.requiringNew().run(() -> remind(contact, due));
    } catch (RuntimeException e) {
      LOG.warnf("not reminded of=%s cause=%s", contact.organisation(), e.getClass().getName());
    }
  }

  private void remind(FocalPoint contact, Instant due) {
    int isFirst =
        entities
            .createNativeQuery(
                "insert into contact_reminder (organisation, function, due_at, told_at)"
                    + " values (?1, ?2, ?3, ?4) on conflict do nothing")
            .setParameter(1, contact.organisation().value())
            .setParameter(2, contact.function().name())
            .setParameter(3, due.atOffset(ZoneOffset.UTC))
            .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
            .executeUpdate();
    if (isFirst == 1) {
      var service = Caller.clock(contact.country(), contact.organisation(), Ids.next(clock));
      var subject =
          Subject.of(RosterView.resource(contact.organisation()))
              .touching(Set.of(contact.function().name()));
      journal.append(Entry.done(service, Action.CONTACT_OVERDUE, subject));
    }
  }
}
