package org.trm.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.corridor.CorridorFacts;
import org.trm.question.Breath;
import org.trm.question.Question;
import org.trm.question.Questions;
import org.trm.route.Route;
import org.trm.safeguard.Facts;
import org.trm.safeguard.Policy;
import org.trm.shared.CaseId;

/** Asks the features what the gates may know, each behind its own door and all in one breath. */
@ApplicationScoped
public class FactsBehindDoors {

  private final FactsOfPerson person;
  private final FactsOfLaw law;
  private final Questions questions;

  FactsBehindDoors(FactsOfPerson person, FactsOfLaw law, Questions questions) {
    this.person = person;
    this.law = law;
    this.questions = questions;
  }

  /** What was asked, and what was answered. */
  public record Known(
      Question<CorridorFacts> ofLaw, FactsOfPerson.Asked ofPerson, Breath answers) {}

  /**
   * Asks.
   *
   * @param handoff absent where nothing has been drafted yet
   */
  public Known ask(@Nullable UUID handoff, CaseId theCase, Route route) {
    var ofLaw = law.asking(handoff, theCase, route);
    var of = person.asking(theCase, route.holderId());
    var breath = Breath.of(ofLaw, of.coded(), of.risks(), of.child(), of.consents());
    return new Known(ofLaw, of, questions.ask(breath));
  }

  public Facts.Law law(Known known, Route route, Policy policy) {
    return law.of(known.answers().to(known.ofLaw()), route, policy);
  }

  public Facts.Person person(Known known, Instant now) {
    return person.of(known.ofPerson(), known.answers(), now);
  }
}
