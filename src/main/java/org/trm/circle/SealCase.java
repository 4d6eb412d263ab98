package org.trm.circle;

import static org.trm.circle.CircleReason.CIRCLE_TOO_SMALL;
import static org.trm.circle.CircleReason.HUMAN_NEEDED;
import static org.trm.circle.CircleReason.SEALED_ALREADY;
import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import org.trm.casefile.Cases;
import org.trm.identity.Caller;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Seals a case: from then on it is there for its circle alone. */
@ApplicationScoped
class SealCase {

  private final Once once;
  private final Cases cases;
  private final Seals seals;
  private final CircleBook book;

  SealCase(Once once, Cases cases, Seals seals, CircleBook book) {
    this.once = once;
    this.cases = cases;
    this.seals = seals;
    this.book = book;
  }

  @Transactional
  Outcome<SealView> seal(Caller caller, CaseId theCase, Once.Key key, NewSeal in) {
    var outcome =
        once.once(
            key,
            () -> judge(caller, theCase, in),
            _ -> seals.of(theCase).map(Outcome::done).orElseGet(Outcome::notFound));
    return book.changed(caller, theCase, outcome);
  }

  private Outcome<SealView> judge(Caller caller, CaseId theCase, NewSeal in) {
    if (cases.lockHeld(caller, theCase).isEmpty()) {
      return Outcome.notFound();
    }
    return NamedHuman.behind(caller)
        .map(human -> seal(caller, theCase, circle(human, in), in.reason()))
        .orElseGet(() -> Outcome.refused(NOT_ALLOWED, HUMAN_NEEDED.alone()));
  }

  private static List<NamedHuman> circle(NamedHuman first, NewSeal in) {
    var circle = new LinkedHashSet<NamedHuman>();
    circle.add(first);
    circle.addAll(in.members());
    return List.copyOf(circle);
  }

  private Outcome<SealView> seal(
      Caller caller, CaseId theCase, List<NamedHuman> circle, SealReason reason) {
    if (circle.size() < 2) {
      return Outcome.refused(RULE_REFUSED, CIRCLE_TOO_SMALL.alone());
    }
    if (seals.of(theCase).isPresent()) {
      return Outcome.refused(RULE_REFUSED, SEALED_ALREADY.alone());
    }
    var seal = new SealView(book.newId(), theCase, reason, book.now(), circle);
    seals.add(caller, seal);
    return Outcome.done(seal);
  }
}
