package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.GateName.AUTHORITY;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.NGO;
import static org.trm.safeguard.Given.RS;
import static org.trm.safeguard.Given.RS_DESK;
import static org.trm.safeguard.Given.RS_SHELTER;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.OrganisationFact.Standing.ACTIVE;
import static org.trm.safeguard.OrganisationFact.Standing.FOCAL_POINT;
import static org.trm.safeguard.OrganisationFact.Standing.PUBLIC_AUTHORITY;
import static org.trm.safeguard.OrganisationFact.Standing.VERIFIED;
import static org.trm.safeguard.Reason.CASE_NOT_HELD;
import static org.trm.safeguard.Reason.DESK_NOT_ADDRESSED;
import static org.trm.safeguard.Reason.ONWARD_NOT_ALLOWED;
import static org.trm.safeguard.Reason.RECEIVER_ELSEWHERE;
import static org.trm.safeguard.Reason.RECEIVER_NOT_ACTIVE;
import static org.trm.safeguard.Reason.RECEIVER_NOT_VERIFIED;
import static org.trm.safeguard.Reason.SENDER_NOT_ACTIVE;
import static org.trm.safeguard.Reason.SENDER_NOT_VERIFIED;
import static org.trm.safeguard.Reason.SENDING_COUNTRY_NOT_ACTIVE;
import static org.trm.safeguard.Reason.SENDING_DESK_NOT_FOCAL_POINT;
import static org.trm.safeguard.Reason.SHUT_OUT_OF_CASE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.Facts.Acceptance;
import org.trm.shared.CountryCode;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;

class AuthorityGateTest {

  private static final OrganisationId HR_SHELTER = new OrganisationId("hr-shelter");

  @Test
  void whoeverIsShutOutOfTheCaseIsNeitherSentItNorSentThrough() {
    for (var type : HandoffType.values()) {
      for (var shutOut : List.of(RS_DESK, SI_DESK, SI_SHELTER, RS_SHELTER, HR_SHELTER)) {
        var given = new Given();
        given.type = type;
        given.shutOut = Set.of(shutOut);
        new Expected()
            .the(SHUT_OUT_OF_CASE, Set.of(RS_DESK, SI_DESK, SI_SHELTER).contains(shutOut))
            .of(AUTHORITY, given);
      }
    }
  }

  @Test
  void theSenderHoldsTheCaseAndMayAct() {
    for (var custodian : List.of(RS_SHELTER, RS_DESK)) {
      for (var holder : subsets(ACTIVE, VERIFIED)) {
        for (var desk : subsets(ACTIVE, VERIFIED, FOCAL_POINT)) {
          for (var deskCountry : List.of(RS, HR)) {
            for (var country : subsets(CountryFact.Standing.ACTIVE)) {
              var given = new Given();
              given.custodian = custodian;
              given.holder = new OrganisationFact(RS_SHELTER, RS, holder);
              given.sendingDesk = new OrganisationFact(RS_DESK, deskCountry, desk);
              given.sendingCountry = new CountryFact(RS, country);
              var all = holder.contains(ACTIVE) && desk.contains(ACTIVE);
              var verified = holder.contains(VERIFIED) && desk.contains(VERIFIED);
              new Expected()
                  .the(CASE_NOT_HELD, custodian.equals(RS_DESK))
                  .the(SENDER_NOT_ACTIVE, !all)
                  .the(SENDER_NOT_VERIFIED, !verified)
                  .the(
                      SENDING_DESK_NOT_FOCAL_POINT,
                      !desk.contains(FOCAL_POINT) || deskCountry.equals(HR))
                  .the(SENDING_COUNTRY_NOT_ACTIVE, country.isEmpty())
                  .of(AUTHORITY, given);
            }
          }
        }
      }
    }
  }

  @Test
  void onlyAReferralBetweenTwoNgosNeedsNoFocalPoint() {
    for (var type : HandoffType.values()) {
      for (var senderIsAuthority : yesAndNo()) {
        for (var receiverIsAuthority : yesAndNo()) {
          for (var sendsItself : yesAndNo()) {
            for (var receivesItself : yesAndNo()) {
              var given = new Given();
              given.type = type;
              given.acceptance = null;
              given.holder = new OrganisationFact(RS_SHELTER, RS, ngo(senderIsAuthority));
              given.sendingDesk =
                  sendsItself ? given.holder : new OrganisationFact(RS_DESK, RS, NGO);
              given.receiver = new OrganisationFact(SI_SHELTER, SI, ngo(receiverIsAuthority));
              given.receivingDesk = receivesItself ? given.receiver : given.receivingDesk;
              var direct =
                  type == HandoffType.SERVICE_REFERRAL
                      && !senderIsAuthority
                      && !receiverIsAuthority
                      && sendsItself
                      && receivesItself;
              new Expected().the(SENDING_DESK_NOT_FOCAL_POINT, !direct).of(AUTHORITY, given);
            }
          }
        }
      }
    }
  }

  @Test
  void theAddressedDeskNamesAnOrganisationOfItsCountry() {
    for (var by : List.of(SI_DESK, SI_SHELTER)) {
      for (var named : subsets(ACTIVE, VERIFIED)) {
        for (var country : List.of(SI, HR)) {
          var given = new Given();
          given.acceptance = new Acceptance(by, null);
          given.receiver = new OrganisationFact(SI_SHELTER, country, named);
          new Expected()
              .the(DESK_NOT_ADDRESSED, by.equals(SI_SHELTER))
              .the(RECEIVER_NOT_ACTIVE, !named.contains(ACTIVE))
              .the(RECEIVER_NOT_VERIFIED, !named.contains(VERIFIED))
              .the(RECEIVER_ELSEWHERE, country.equals(HR))
              .of(AUTHORITY, given);
        }
      }
    }
  }

  @Test
  void whoIsNotNamedYetIsNotJudged() {
    var given = new Given();
    given.acceptance = null;
    given.receiver = new OrganisationFact(SI_SHELTER, HR, Set.of());
    new Expected().of(AUTHORITY, given);
  }

  @Test
  void anOrganisationThatIsItsOwnDeskIsNamedOnce() {
    var given = new Given();
    given.holder = new OrganisationFact(RS_SHELTER, RS, Set.of(FOCAL_POINT, VERIFIED));
    given.sendingDesk = given.holder;
    assertEquals(
        List.of(
            new Verdict.Refusal(AUTHORITY, SENDER_NOT_ACTIVE, Missing.organisation(RS_SHELTER))),
        Gate.of(AUTHORITY).judge(given.facts()).refusals());
  }

  @Test
  void whatCameUnderLimitsIsHandedBackAndNowhereElse() {
    for (var boundTo : new CountryCode[] {null, SI, HR, RS}) {
      var given = new Given();
      given.boundTo = boundTo;
      new Expected()
          .the(ONWARD_NOT_ALLOWED, boundTo != null && !boundTo.equals(SI))
          .of(AUTHORITY, given);
    }
  }

  private static Set<OrganisationFact.Standing> ngo(boolean authority) {
    return authority ? Set.of(ACTIVE, VERIFIED, PUBLIC_AUTHORITY) : NGO;
  }
}
