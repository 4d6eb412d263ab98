package org.trm.safeguard;

import static org.trm.safeguard.GateName.PREMATURITY;
import static org.trm.safeguard.Reason.IDENTIFICATION_OPEN;
import static org.trm.safeguard.Reason.REFLECTION_NOT_ANSWERED;
import static org.trm.safeguard.Reason.REFLECTION_NOT_OFFERED;
import static org.trm.safeguard.Reason.REFLECTION_RUNNING;

import java.util.Set;
import org.trm.safeguard.DeclarationFact.Saying;
import org.trm.safeguard.ReturnFact.Identification;
import org.trm.safeguard.ReturnFact.ReflectionState;

/**
 * G7, not premature: nobody goes back while their identification is open or their time for
 * reflection runs or was never offered (CETS 197 art. 10(2), 13(1)). An adult may declare that they
 * want to go sooner: orally is enough, but freely put into words and with legal advice.
 */
record PrematurityGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = tooEarly(facts);
    if (facts.person().age().isChild() || findings.verdict().refusals().isEmpty()) {
      return findings.verdict();
    }
    var country = facts.receiver().country().code();
    var sooner =
        facts.person().returning().latest(country, facts.now(), Set.of(Saying.BEFORE_TIME));
    if (sooner.isEmpty()) {
      return findings.verdict();
    }
    var flaws = sooner.get().reasons(facts.now(), true);
    if (flaws.isEmpty()) {
      return new Verdict.Passed();
    }
    flaws.forEach(flaw -> findings.refuseIf(true, flaw, Missing.country(country)));
    return findings.verdict();
  }

  private static Findings tooEarly(Facts facts) {
    var identification = facts.person().returning().identification();
    var reflection = facts.person().returning().reflection();
    var owed = identification != Identification.RULED_OUT;
    return new Findings(PREMATURITY)
        .refuseIf(identification == Identification.OPEN, IDENTIFICATION_OPEN)
        .refuseIf(owed && reflection.state() == ReflectionState.NOT_OFFERED, REFLECTION_NOT_OFFERED)
        .refuseIf(owed && reflection.state() == ReflectionState.OFFERED, REFLECTION_NOT_ANSWERED)
        .refuseIf(reflection.runsAt(facts.now()), REFLECTION_RUNNING);
  }
}
