package org.trm.circle;

import java.util.List;
import org.trm.problem.Refusal;

/** Why a circle is not changed as was asked. */
enum CircleReason {
  WHO_UNCLEAR("Name one person by issuer and subject, or one organisation, and not both."),
  ORGANISATION_UNKNOWN("Name an organisation of the directory."),
  HOLDER_SHUT_OUT("Name the people; who has custody of a case cannot be shut out of it whole."),
  WITHDRAW_YOURSELF("Withdraw from the case, if it is you who should not know of it."),
  SHUT_OUT_ALREADY("Nothing to do: they may not know of this case."),
  LET_IN_ALREADY("Nothing to do: they may know of this case again."),
  SEALED_ALREADY("Propose that one more person be admitted; the case is sealed."),
  NOT_SEALED("Nothing to do: the case is not sealed."),
  CIRCLE_TOO_SMALL(
      "Name at least one other person, so that the case is not lost when somebody falls ill; best"
          + " a second supervisor or data-protection officer, for opening takes two."),
  IN_CIRCLE_ALREADY("Nothing to do: this person is in the circle."),
  OPENING_UNCLEAR("Say whom to admit, or which exclusion shall be over; to unseal, name neither."),
  HUMAN_NEEDED("Let a person do this: a system that acts for nobody cannot.");

  private final String remedy;

  CircleReason(String remedy) {
    this.remedy = remedy;
  }

  Refusal refusal() {
    return Refusal.of(name(), remedy);
  }

  List<Refusal> alone() {
    return List.of(refusal());
  }
}
