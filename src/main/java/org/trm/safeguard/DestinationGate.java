package org.trm.safeguard;

import static org.trm.safeguard.CountryFact.Standing.HAS_REALM;
import static org.trm.safeguard.CountryFact.Standing.TOLD_BY_LETTER;
import static org.trm.safeguard.GateName.DESTINATION;
import static org.trm.safeguard.OrganisationFact.Standing.ACTIVE;
import static org.trm.safeguard.Reason.CONTACT_NOT_ASSURED;
import static org.trm.safeguard.Reason.DESTINATION_NOT_ACTIVE;
import static org.trm.safeguard.Reason.DESTINATION_WITHOUT_REALM;
import static org.trm.safeguard.Reason.RECEIVER_ELSEWHERE;
import static org.trm.safeguard.Reason.RECEIVER_NOT_ACTIVE;
import static org.trm.safeguard.Reason.RECEIVING_DESK_NOT_FOCAL_POINT;

/**
 * G2, destination reachable: the country takes part, the desk speaks for it and answers, the
 * organisation proposed exists there (Ljubljana Declaration 2012: contact lists of focal points,
 * regularly updated). A stale contact names who can stand in; it never holds up an urgent handoff.
 *
 * <p>Of a country without a realm nobody vouches for its organisations here: those whose key two
 * people of the sender's country have confirmed are reached, sealed and by letter, and no others.
 */
record DestinationGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(DESTINATION);
    judgeCountry(facts, findings);
    judgeDesk(facts, findings);
    if (facts.receiver().acceptance() == null) {
      judgeProposed(facts, findings);
    }
    return findings.verdict();
  }

  private void judgeCountry(Facts facts, Findings findings) {
    var country = facts.receiver().country();
    var which = Missing.country(country.code());
    findings
        .refuseIf(!country.is(CountryFact.Standing.ACTIVE), DESTINATION_NOT_ACTIVE, which)
        .refuseIf(
            !country.is(HAS_REALM) && !country.is(TOLD_BY_LETTER),
            DESTINATION_WITHOUT_REALM,
            which);
  }

  private void judgeDesk(Facts facts, Findings findings) {
    var receiver = facts.receiver();
    var desk = receiver.desk();
    var which = Missing.organisation(desk.id()).or(receiver.contact().alternatives());
    findings
        .refuseIf(!desk.is(ACTIVE), RECEIVER_NOT_ACTIVE, which)
        .refuseIf(!receiver.isVouchedFor(desk), receiver.unvouched(), which)
        .refuseIf(
            !desk.speaksFor(receiver.country()) && !facts.withoutDesks(),
            RECEIVING_DESK_NOT_FOCAL_POINT,
            which)
        .refuseIf(!facts.request().urgent() && isStale(facts), CONTACT_NOT_ASSURED, which);
  }

  private boolean isStale(Facts facts) {
    var assured = facts.receiver().contact().assuredAt();
    return assured == null || !facts.sender().law().policy().isFresh(assured, facts.now());
  }

  private void judgeProposed(Facts facts, Findings findings) {
    var receiver = facts.receiver();
    var proposed = receiver.organisation();
    var which = Missing.organisation(proposed.id());
    findings.refuseIf(
        !proposed.country().equals(receiver.country().code()), RECEIVER_ELSEWHERE, which);
    if (!receiver.isItsOwnDesk()) {
      findings
          .refuseIf(!proposed.is(ACTIVE), RECEIVER_NOT_ACTIVE, which)
          .refuseIf(!receiver.isVouchedFor(proposed), receiver.unvouched(), which);
    }
  }
}
