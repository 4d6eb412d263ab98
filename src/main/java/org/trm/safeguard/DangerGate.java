package org.trm.safeguard;

import static org.trm.safeguard.GateName.DANGER;
import static org.trm.safeguard.Reason.AUTHORITIES_FEARED;
import static org.trm.safeguard.Reason.GROUP_CHECK_UNCLEAR;
import static org.trm.safeguard.Reason.GROUP_NOT_CHECKED;
import static org.trm.safeguard.Reason.GROUP_WITH_RECRUITER;
import static org.trm.safeguard.Reason.TRANSMISSION_ENDANGERS;

/**
 * G11, danger: nothing is sent where sending it would put the person, a child or the family in
 * danger, or would alert a persecutor (Hague Convention 1996 art. 37; Palermo Protocol art. 14 and
 * Geneva Convention 1951 art. 33: non-refoulement). Nobody can override it.
 *
 * <p>Nor does anybody travel with who recruited them, or before somebody has looked whether one of
 * them did (CETS 197 art. 12(2): safety and protection needs).
 */
record DangerGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    var findings = new Findings(DANGER);
    var receiving = facts.receiver().country().code();
    facts.person().dangers().stream()
        .filter(danger -> danger.liesIn(receiving))
        .map(danger -> reason(danger.kind()))
        .sorted()
        .forEach(reason -> findings.refuseIf(true, reason, Missing.country(receiving)));
    var company = facts.person().company();
    if (company != null) {
      judgeCompany(company.finding(), findings);
    }
    return findings.verdict();
  }

  private static void judgeCompany(CompanyFact.Finding finding, Findings findings) {
    findings
        .refuseIf(finding == CompanyFact.Finding.NOBODY_LOOKED, GROUP_NOT_CHECKED)
        .refuseIf(finding == CompanyFact.Finding.UNCLEAR, GROUP_CHECK_UNCLEAR)
        .refuseIf(finding == CompanyFact.Finding.RECRUITED, GROUP_WITH_RECRUITER);
  }

  private static Reason reason(DangerFact.Kind kind) {
    return switch (kind) {
      case ENDANGERS_PERSON, ENDANGERS_CHILD, ENDANGERS_FAMILY -> TRANSMISSION_ENDANGERS;
      case AUTHORITIES_PERSECUTE, ASYLUM_GROUND -> AUTHORITIES_FEARED;
    };
  }
}
