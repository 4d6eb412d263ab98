package org.trm.safeguard;

import static org.trm.safeguard.GateName.VOLUNTARINESS;
import static org.trm.safeguard.Reason.RETURN_NOT_DECLARED;
import static org.trm.safeguard.Reason.RETURN_NOT_VOLUNTARY;

import java.util.Set;
import org.trm.safeguard.DeclarationFact.Flaw;
import org.trm.safeguard.DeclarationFact.Saying;

/**
 * G13, voluntariness: a return is the person's own wish, declared freely; a forced removal is not
 * this service's business (CETS 197 art. 16(2); Palermo Protocol art. 8(2)). Nobody has to write
 * it. The latest word counts, and it can be taken back at any time without a reason.
 */
record VoluntarinessGate() implements Gate {

  private static final Set<Saying> ABOUT_WILL = Set.of(Saying.VOLUNTARY, Saying.NOT_VOLUNTARY);

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(VOLUNTARINESS);
    var country = facts.receiver().country().code();
    var which = Missing.country(country);
    var latest = facts.person().returning().latest(country, facts.now(), ABOUT_WILL);
    if (latest.isEmpty()) {
      return findings.refuseIf(true, RETURN_NOT_DECLARED, which).verdict();
    }
    var said = latest.get();
    if (said.saying() == Saying.NOT_VOLUNTARY) {
      return findings
          .refuseIf(said.is(Flaw.TAKEN_BACK), RETURN_NOT_DECLARED, which)
          .refuseIf(!said.is(Flaw.TAKEN_BACK), RETURN_NOT_VOLUNTARY, which)
          .verdict();
    }
    said.reasons(facts.now(), false).forEach(flaw -> findings.refuseIf(true, flaw, which));
    return findings.verdict();
  }
}
