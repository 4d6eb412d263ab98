package org.trm.safeguard;

import static org.trm.safeguard.DangerFact.Kind.ASYLUM_GROUND;
import static org.trm.safeguard.DangerFact.Kind.AUTHORITIES_PERSECUTE;
import static org.trm.safeguard.GateName.DANGER;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.Reason.AUTHORITIES_FEARED;
import static org.trm.safeguard.Reason.GROUP_CHECK_UNCLEAR;
import static org.trm.safeguard.Reason.GROUP_NOT_CHECKED;
import static org.trm.safeguard.Reason.GROUP_WITH_RECRUITER;
import static org.trm.safeguard.Reason.TRANSMISSION_ENDANGERS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.shared.HandoffType;

class DangerGateTest {

  private static final Set<DangerFact.Kind> OF_AUTHORITIES =
      Set.of(AUTHORITIES_PERSECUTE, ASYLUM_GROUND);

  @Test
  void noFlagNoDanger() {
    new Expected().of(DANGER, new Given());
  }

  @Test
  void anyFlagForThisCountryStopsIt() {
    for (var one : allFlags()) {
      for (var other : allFlags()) {
        for (var urgent : yesAndNo()) {
          var given = new Given();
          given.urgent = urgent;
          given.dangers = List.of(one, other);
          new Expected()
              .the(TRANSMISSION_ENDANGERS, endangers(one) || endangers(other))
              .the(AUTHORITIES_FEARED, alerts(one) || alerts(other))
              .of(DANGER, given);
        }
      }
    }
  }

  @Test
  void nobodyTravelsWithWhoRecruitedThemOrBeforeSomebodyLooked() {
    for (var type : HandoffType.values()) {
      for (var finding : CompanyFact.Finding.values()) {
        for (var parent : yesAndNo()) {
          var given = new Given();
          given.type = type;
          given.company = new CompanyFact(finding, parent);
          new Expected()
              .the(GROUP_NOT_CHECKED, finding == CompanyFact.Finding.NOBODY_LOOKED)
              .the(GROUP_CHECK_UNCLEAR, finding == CompanyFact.Finding.UNCLEAR)
              .the(GROUP_WITH_RECRUITER, finding == CompanyFact.Finding.RECRUITED)
              .of(DANGER, given);
        }
      }
    }
  }

  private static boolean endangers(DangerFact flag) {
    return !OF_AUTHORITIES.contains(flag.kind()) && !HR.equals(flag.country());
  }

  private static boolean alerts(DangerFact flag) {
    return OF_AUTHORITIES.contains(flag.kind()) && !HR.equals(flag.country());
  }

  private static List<DangerFact> allFlags() {
    var flags = new ArrayList<DangerFact>();
    for (var kind : DangerFact.Kind.values()) {
      for (var country : Arrays.asList(null, SI, HR)) {
        flags.add(new DangerFact(kind, country));
      }
    }
    return flags;
  }
}
