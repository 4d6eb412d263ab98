package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.CountryFact.Standing.HAS_REALM;
import static org.trm.safeguard.CountryFact.Standing.TOLD_BY_LETTER;
import static org.trm.safeguard.GateName.DESTINATION;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.NGO;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.RS;
import static org.trm.safeguard.Given.RS_SHELTER;
import static org.trm.safeguard.Given.SI;
import static org.trm.safeguard.Given.SI_DEPUTY;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.OrganisationFact.Standing.ACTIVE;
import static org.trm.safeguard.OrganisationFact.Standing.FOCAL_POINT;
import static org.trm.safeguard.OrganisationFact.Standing.KEY_CONFIRMED;
import static org.trm.safeguard.OrganisationFact.Standing.VERIFIED;
import static org.trm.safeguard.Reason.CONTACT_NOT_ASSURED;
import static org.trm.safeguard.Reason.DESTINATION_NOT_ACTIVE;
import static org.trm.safeguard.Reason.DESTINATION_WITHOUT_REALM;
import static org.trm.safeguard.Reason.OUTSIDE_KEY_NOT_CONFIRMED;
import static org.trm.safeguard.Reason.RECEIVER_ELSEWHERE;
import static org.trm.safeguard.Reason.RECEIVER_NOT_ACTIVE;
import static org.trm.safeguard.Reason.RECEIVER_NOT_VERIFIED;
import static org.trm.safeguard.Reason.RECEIVING_DESK_NOT_FOCAL_POINT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.shared.HandoffType;

class DestinationGateTest {

  @Test
  void theCountryTakesPartAndItsDeskSpeaksForIt() {
    for (var country : subsets(CountryFact.Standing.ACTIVE, HAS_REALM)) {
      for (var desk : subsets(ACTIVE, VERIFIED, FOCAL_POINT)) {
        for (var deskCountry : List.of(SI, HR)) {
          for (var accepted : yesAndNo()) {
            var given = new Given();
            given.receivingCountry = new CountryFact(SI, country);
            given.receivingDesk = new OrganisationFact(SI_DESK, deskCountry, desk);
            given.acceptance = accepted ? given.acceptance : null;
            new Expected()
                .the(DESTINATION_NOT_ACTIVE, !country.contains(CountryFact.Standing.ACTIVE))
                .the(DESTINATION_WITHOUT_REALM, !country.contains(HAS_REALM))
                .the(RECEIVER_NOT_ACTIVE, !desk.contains(ACTIVE))
                .the(RECEIVER_NOT_VERIFIED, !desk.contains(VERIFIED))
                .the(
                    RECEIVING_DESK_NOT_FOCAL_POINT,
                    !desk.contains(FOCAL_POINT) || deskCountry.equals(HR))
                .of(DESTINATION, given);
          }
        }
      }
    }
  }

  @Test
  void outsideAKeyThatTwoPeopleKnowStandsForWhatNobodyThereVouches() {
    for (var country : subsets(CountryFact.Standing.ACTIVE, HAS_REALM, TOLD_BY_LETTER)) {
      for (var desk : subsets(VERIFIED, KEY_CONFIRMED)) {
        var outside = country.contains(TOLD_BY_LETTER);
        var given = new Given();
        given.receivingCountry = new CountryFact(SI, country);
        var standings = EnumSet.of(ACTIVE, FOCAL_POINT);
        standings.addAll(desk);
        given.receivingDesk = new OrganisationFact(SI_DESK, SI, standings);
        given.receiver = new OrganisationFact(SI_SHELTER, SI, standings);
        new Expected()
            .the(DESTINATION_NOT_ACTIVE, !country.contains(CountryFact.Standing.ACTIVE))
            .the(DESTINATION_WITHOUT_REALM, !outside && !country.contains(HAS_REALM))
            .the(OUTSIDE_KEY_NOT_CONFIRMED, outside && !desk.contains(KEY_CONFIRMED))
            .the(RECEIVER_NOT_VERIFIED, !outside && !desk.contains(VERIFIED))
            .of(DESTINATION, given);
      }
    }
  }

  @Test
  void aContactIsFreshForAsLongAsThePolicySays() {
    for (var days : List.of(0, 29, 30, 89, 90, 400)) {
      for (var policy : List.of(30, 90)) {
        for (var urgent : yesAndNo()) {
          var given = new Given();
          given.assuredAt = daysAgo(days);
          given.policy = new Policy(policy, 90, Set.of());
          given.urgent = urgent;
          new Expected().the(CONTACT_NOT_ASSURED, days >= policy && !urgent).of(DESTINATION, given);
        }
      }
    }
  }

  @Test
  void aContactNeverAssuredHoldsUpOnlyWhatIsNotUrgent() {
    for (var urgent : yesAndNo()) {
      var given = new Given();
      given.assuredAt = null;
      given.urgent = urgent;
      new Expected().the(CONTACT_NOT_ASSURED, !urgent).of(DESTINATION, given);
    }
  }

  @Test
  void aStaleContactNamesWhoCanStandIn() {
    var given = new Given();
    given.assuredAt = NOW.minusSeconds(90L * 24 * 3600);
    assertEquals(
        List.of(
            new Verdict.Refusal(
                DESTINATION,
                CONTACT_NOT_ASSURED,
                Missing.organisation(SI_DESK).or(List.of(SI_DEPUTY)))),
        Gate.of(DESTINATION).judge(given.facts()).refusals());
  }

  @Test
  void theProposedOrganisationExistsThere() {
    for (var proposed : subsets(ACTIVE, VERIFIED)) {
      for (var country : List.of(SI, HR)) {
        for (var accepted : yesAndNo()) {
          var given = new Given();
          given.receiver = new OrganisationFact(SI_SHELTER, country, proposed);
          given.acceptance = accepted ? given.acceptance : null;
          new Expected()
              .the(RECEIVER_NOT_ACTIVE, !accepted && !proposed.contains(ACTIVE))
              .the(RECEIVER_NOT_VERIFIED, !accepted && !proposed.contains(VERIFIED))
              .the(RECEIVER_ELSEWHERE, !accepted && country.equals(HR))
              .of(DESTINATION, given);
        }
      }
    }
  }

  @Test
  void twoNgosMayReferToEachOtherWithoutAFocalPoint() {
    for (var type : HandoffType.values()) {
      var given = new Given();
      given.type = type;
      given.acceptance = null;
      given.sendingDesk = new OrganisationFact(RS_SHELTER, RS, NGO);
      given.receivingDesk = given.receiver;
      new Expected()
          .the(RECEIVING_DESK_NOT_FOCAL_POINT, type != HandoffType.SERVICE_REFERRAL)
          .of(DESTINATION, given);
    }
  }
}
