package org.trm.safeguard;

import static org.trm.safeguard.GateName.AUTHORITY;
import static org.trm.safeguard.OrganisationFact.Standing.ACTIVE;
import static org.trm.safeguard.OrganisationFact.Standing.VERIFIED;
import static org.trm.safeguard.Reason.CASE_NOT_HELD;
import static org.trm.safeguard.Reason.DESK_NOT_ADDRESSED;
import static org.trm.safeguard.Reason.ONWARD_NOT_ALLOWED;
import static org.trm.safeguard.Reason.RECEIVER_ELSEWHERE;
import static org.trm.safeguard.Reason.RECEIVER_NOT_ACTIVE;
import static org.trm.safeguard.Reason.SENDER_NOT_ACTIVE;
import static org.trm.safeguard.Reason.SENDER_NOT_VERIFIED;
import static org.trm.safeguard.Reason.SENDING_COUNTRY_NOT_ACTIVE;
import static org.trm.safeguard.Reason.SENDING_DESK_NOT_FOCAL_POINT;
import static org.trm.safeguard.Reason.SHUT_OUT_OF_CASE;

import java.util.List;
import java.util.stream.Stream;
import org.trm.safeguard.Facts.Acceptance;
import org.trm.safeguard.Facts.Receiver;

/**
 * G1, authority: the holder really holds the case and may act, and once accepted so may the
 * receiver; and nobody is shut out of it (CETS 197 art. 10(1), 29: trained and designated people;
 * Directive 2011/36/EU art. 11(4) as amended: focal points).
 */
record AuthorityGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(AUTHORITY);
    judgeSender(facts, findings);
    judgeOnward(facts, findings);
    judgeCircle(facts, findings);
    var acceptance = facts.receiver().acceptance();
    if (acceptance != null) {
      judgeReceiver(facts.receiver(), acceptance, findings);
    }
    return findings.verdict();
  }

  private void judgeSender(Facts facts, Findings findings) {
    var sender = facts.sender();
    findings.refuseIf(!sender.custodian().equals(sender.holder().id()), CASE_NOT_HELD);
    for (var organisation : List.of(sender.holder(), sender.desk())) {
      var which = Missing.organisation(organisation.id());
      findings
          .refuseIf(!organisation.is(ACTIVE), SENDER_NOT_ACTIVE, which)
          .refuseIf(!organisation.is(VERIFIED), SENDER_NOT_VERIFIED, which);
    }
    findings
        .refuseIf(
            !sender.desk().speaksFor(sender.country()) && !facts.withoutDesks(),
            SENDING_DESK_NOT_FOCAL_POINT,
            Missing.organisation(sender.desk().id()))
        .refuseIf(
            !sender.country().is(CountryFact.Standing.ACTIVE),
            SENDING_COUNTRY_NOT_ACTIVE,
            Missing.country(sender.country().code()));
  }

  /** Palermo Protocol art. 10(3): a receiver respects the limits that the sender has set. */
  private void judgeOnward(Facts facts, Findings findings) {
    var boundTo = facts.request().boundTo();
    findings.refuseIf(
        boundTo != null && !boundTo.equals(facts.receiver().country().code()),
        ONWARD_NOT_ALLOWED,
        boundTo == null ? Missing.NOTHING : Missing.country(boundTo));
  }

  /** Whoever is shut out of a case is neither sent anything nor sent through. */
  private void judgeCircle(Facts facts, Findings findings) {
    Stream.of(facts.sender().desk(), facts.receiver().desk(), facts.receiver().organisation())
        .map(OrganisationFact::id)
        .distinct()
        .filter(facts.person().shutOut()::contains)
        .forEach(one -> findings.refuseIf(true, SHUT_OUT_OF_CASE, Missing.organisation(one)));
  }

  private void judgeReceiver(Receiver receiver, Acceptance acceptance, Findings findings) {
    var named = receiver.organisation();
    var which = Missing.organisation(named.id());
    findings
        .refuseIf(
            !acceptance.by().equals(receiver.desk().id()),
            DESK_NOT_ADDRESSED,
            Missing.organisation(receiver.desk().id()))
        .refuseIf(!named.is(ACTIVE), RECEIVER_NOT_ACTIVE, which)
        .refuseIf(!receiver.isVouchedFor(named), receiver.unvouched(), which)
        .refuseIf(!named.country().equals(receiver.country().code()), RECEIVER_ELSEWHERE, which);
  }
}
