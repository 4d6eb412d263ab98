package org.trm.safeguard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.safeguard.ConsentFact.Word.EXPIRED;
import static org.trm.safeguard.ConsentFact.Word.GIVEN;
import static org.trm.safeguard.ConsentFact.Word.INVALIDATED;
import static org.trm.safeguard.ConsentFact.Word.NO_ANSWER;
import static org.trm.safeguard.ConsentFact.Word.REFUSED;
import static org.trm.safeguard.ConsentFact.Word.UNKNOWN;
import static org.trm.safeguard.ConsentFact.Word.WITHDRAWN;
import static org.trm.safeguard.GateName.CONSENT;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.SI_DEPUTY;
import static org.trm.safeguard.Given.SI_DESK;
import static org.trm.safeguard.Given.SI_SHELTER;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.said;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Given.yesAndNo;
import static org.trm.safeguard.Reason.CONSENT_EXPIRED;
import static org.trm.safeguard.Reason.CONSENT_INVALIDATED;
import static org.trm.safeguard.Reason.CONSENT_MISSING;
import static org.trm.safeguard.Reason.CONSENT_NOT_ANSWERED;
import static org.trm.safeguard.Reason.CONSENT_REFUSED;
import static org.trm.safeguard.Reason.CONSENT_TOO_NARROW;
import static org.trm.safeguard.Reason.CONSENT_WITHDRAWN;
import static org.trm.shared.DataCategory.FAMILY;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.shared.DataCategory.NEEDS;
import static org.trm.shared.DataCategory.SUMMARY;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.ConsentFact.Item;
import org.trm.safeguard.Verdict.Refusal;
import org.trm.shared.DataCategory;
import org.trm.shared.Purpose;

class ConsentGateTest {

  @Test
  void everySectionIsAgreedToForWhoReadsIt() {
    for (var sections : subsets(HEALTH, FAMILY, NEEDS)) {
      for (var agreed : subsets(HEALTH, FAMILY, NEEDS, SUMMARY)) {
        for (var deskAgreed : yesAndNo()) {
          for (var ownDesk : yesAndNo()) {
            var given = new Given();
            given.sections = sections;
            given.receivingDesk = ownDesk ? given.receiver : given.receivingDesk;
            given.consents = new ArrayList<>();
            agreed.forEach(c -> given.consents.add(said(GIVEN, SI_SHELTER, c, since(1))));
            if (deskAgreed) {
              given.consents.add(said(GIVEN, SI_DESK, SUMMARY, since(1)));
            }
            var needed = new HashSet<DataCategory>(sections);
            if (ownDesk && sections.isEmpty()) {
              needed.add(SUMMARY);
            }
            var covered = agreed.containsAll(needed);
            var deskLacks = !ownDesk && !deskAgreed;
            new Expected()
                .the(CONSENT_TOO_NARROW, !covered && !agreed.isEmpty())
                .the(CONSENT_MISSING, (!covered && agreed.isEmpty()) || deskLacks)
                .of(CONSENT, given);
          }
        }
      }
    }
  }

  /** What a person may have said about one item, from the first word to the last. */
  private enum Said {
    NOTHING,
    YES,
    YES_UNTIL_TOMORROW,
    YES_UNTIL_NOW,
    YES_FROM_TOMORROW,
    EXPIRES,
    NO,
    NO_MORE,
    ASKED,
    NOBODY_KNOWS,
    NEVER_COUNTED;

    List<ConsentFact> daysAgo(int days) {
      var yesterday = since(days);
      var tomorrow = NOW.plusSeconds(86_400);
      return switch (this) {
        case NOTHING -> List.of();
        case YES -> List.of(word(GIVEN, yesterday));
        case YES_UNTIL_TOMORROW -> List.of(word(GIVEN, new Validity(yesterday.from(), tomorrow)));
        case YES_UNTIL_NOW -> List.of(word(GIVEN, new Validity(yesterday.from(), NOW)));
        case YES_FROM_TOMORROW -> List.of(word(GIVEN, new Validity(tomorrow, null)));
        case EXPIRES -> List.of(word(EXPIRED, yesterday));
        case NO -> List.of(word(REFUSED, yesterday));
        case NO_MORE -> List.of(word(WITHDRAWN, yesterday));
        case ASKED -> List.of(word(NO_ANSWER, yesterday));
        case NOBODY_KNOWS -> List.of(word(UNKNOWN, yesterday));
        case NEVER_COUNTED -> List.of(word(INVALIDATED, yesterday));
      };
    }

    private static ConsentFact word(ConsentFact.Word word, Validity validity) {
      return said(word, SI_SHELTER, HEALTH, validity);
    }

    /** Of two, the later answer; a question without one changes nothing. */
    static Said last(Said first, Said second) {
      if (second == ASKED) {
        return first.isNothingYet() ? ASKED : first;
      }
      return second.isNothingYet() ? first : second;
    }

    boolean isNothingYet() {
      return this == NOTHING || this == YES_FROM_TOMORROW;
    }
  }

  @Test
  void theLastWordCounts() {
    for (var first : Said.values()) {
      for (var second : Said.values()) {
        for (var agreedToOthers : yesAndNo()) {
          var given = new Given();
          given.sections = Set.of(HEALTH);
          given.consents = new ArrayList<>(second.daysAgo(1));
          given.consents.addAll(first.daysAgo(2));
          given.consents.add(said(GIVEN, SI_DESK, SUMMARY, since(1)));
          if (agreedToOthers) {
            given.consents.add(said(GIVEN, SI_SHELTER, FAMILY, since(1)));
          }
          var last = Said.last(first, second);
          new Expected()
              .the(CONSENT_NOT_ANSWERED, last == Said.ASKED)
              .the(CONSENT_INVALIDATED, last == Said.NEVER_COUNTED)
              .the(
                  CONSENT_MISSING,
                  last == Said.NOBODY_KNOWS || (last.isNothingYet() && !agreedToOthers))
              .the(CONSENT_TOO_NARROW, last.isNothingYet() && agreedToOthers)
              .the(CONSENT_EXPIRED, last == Said.YES_UNTIL_NOW || last == Said.EXPIRES)
              .the(CONSENT_REFUSED, last == Said.NO)
              .the(CONSENT_WITHDRAWN, last == Said.NO_MORE)
              .of(CONSENT, given);
        }
      }
    }
  }

  @Test
  void aNoCountsEvenWithAClockAhead() {
    var given = new Given();
    given.consents.add(said(WITHDRAWN, SI_SHELTER, HEALTH, new Validity(NOW.plusSeconds(5), null)));
    new Expected().the(CONSENT_WITHDRAWN, true).of(CONSENT, given);
  }

  @Test
  void ofAYesAndANoAtTheSameMomentTheNoCounts() {
    for (var place : List.of(0, 3)) {
      var given = new Given();
      given.consents.add(place, said(WITHDRAWN, SI_SHELTER, HEALTH, since(1)));
      new Expected().the(CONSENT_WITHDRAWN, true).of(CONSENT, given);
    }
  }

  @Test
  void consentNamesAnOrganisationAndAPurpose() {
    var given = new Given();
    var other = new Item(Purpose.LEGAL_PROCEEDINGS, SI_SHELTER, HEALTH);
    given.sections = Set.of(HEALTH);
    given.consents =
        List.of(
            said(GIVEN, SI_DESK, SUMMARY, since(1)),
            said(GIVEN, SI_DEPUTY, HEALTH, since(1)),
            new ConsentFact(other, GIVEN, since(1), Given.PLAINLY));
    new Expected().the(CONSENT_TOO_NARROW, true).of(CONSENT, given);
  }

  @Test
  void theRefusalSaysWhichCategoriesForWhomAndWhy() {
    var given = new Given();
    given.sections = Set.of(HEALTH, NEEDS, FAMILY);
    given.consents.add(said(WITHDRAWN, SI_SHELTER, HEALTH, new Validity(daysAgo(0), null)));
    given.consents.add(said(WITHDRAWN, SI_SHELTER, NEEDS, new Validity(daysAgo(0), null)));
    given.consents.add(said(GIVEN, SI_SHELTER, DataCategory.LEGAL, since(1)));
    assertEquals(
        List.of(refusal(CONSENT_TOO_NARROW, FAMILY), refusal(CONSENT_WITHDRAWN, HEALTH, NEEDS)),
        Gate.of(CONSENT).judge(given.facts()).refusals());
  }

  private static Refusal refusal(Reason reason, DataCategory... categories) {
    return new Refusal(
        CONSENT, reason, Missing.consent(List.of(categories), SI_SHELTER, Purpose.ASSISTANCE));
  }
}
