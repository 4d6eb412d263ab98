package org.trm.circle;

import static org.trm.approval.ApprovalDecision.APPROVED;
import static org.trm.approval.ApprovalKind.CASE_OPENING;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.trm.approval.SecondPersonDecided;
import org.trm.casefile.Cases;
import org.trm.circle.Openings.Opening;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Subject;

/** Lets somebody in once a second person has agreed; nobody does it by hand. */
@ApplicationScoped
class OpenCircle {

  private final Cases cases;
  private final Circles circles;
  private final CircleBook book;
  private final Journal journal;

  OpenCircle(Cases cases, Circles circles, CircleBook book, Journal journal) {
    this.cases = cases;
    this.circles = circles;
    this.book = book;
    this.journal = journal;
  }

  void onDecision(@Observes SecondPersonDecided news) {
    if (news.kind() == CASE_OPENING && news.decision() == APPROVED) {
      circles
          .opening(news.subject())
          .filter(opening -> !opening.view().opened())
          .filter(opening -> cases.lock(opening.theCase()).isPresent())
          .ifPresent(opening -> open(news.by(), opening));
    }
  }

  private void open(Caller caller, Opening opening) {
    circles.open(caller, opening, book.now());
    var about = Subject.of(opening.theCase(), opening.view().id(), 2);
    journal.append(Entry.done(caller, Action.CIRCLE_CHANGED, about));
  }
}
