package org.trm.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.track.IdentificationDecision.Discipline.CIVIL_SOCIETY;
import static org.trm.track.IdentificationDecision.Discipline.HEALTH;
import static org.trm.track.IdentificationDecision.Discipline.POLICE;
import static org.trm.track.IdentificationDecision.IdentificationLevel.IDENTIFIED;
import static org.trm.track.IdentificationDecision.IdentificationLevel.PRESUMED;
import static org.trm.track.Story.decision;
import static org.trm.track.Story.on;
import static org.trm.track.TrackReason.AUTHORITY_NOT_EMPOWERED;
import static org.trm.track.TrackReason.DECISION_REPLACED;
import static org.trm.track.TrackReason.DISCIPLINES_MISSING;
import static org.trm.track.TrackReason.DISCIPLINES_NOT_ASKED;
import static org.trm.track.TrackReason.SIGNATURE_NOT_ASKED;
import static org.trm.track.TrackReason.SIGNED_ALREADY;
import static org.trm.track.TrackReason.SIGNER_NOT_A_PERSON;
import static org.trm.track.TrackReason.SIGNER_SIGNED_ALREADY;
import static org.trm.track.TrackReason.STEP_NOT_NEXT;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.track.IdentificationDecision.Discipline;
import org.trm.track.IdentificationDecision.IdentificationLevel;

class DecisionRulesTest {

  private static final List<Discipline[]> TEAMS =
      List.of(
          new Discipline[] {},
          new Discipline[] {POLICE},
          new Discipline[] {POLICE, CIVIL_SOCIETY},
          new Discipline[] {POLICE, CIVIL_SOCIETY, HEALTH});

  @Test
  void onlyWhoIsEmpoweredDecidesAndOnlyTogetherWhereTheCountrySaysSo() {
    for (var level : IdentificationLevel.values()) {
      for (var presumed : List.of(true, false)) {
        for (Integer needed : Arrays.asList(null, 1, 2, 3)) {
          for (var team : TEAMS) {
            var story = Story.begins();
            if (presumed) {
              story.then(decision(PRESUMED));
            }
            var rules = new DecisionRules(story.told(), on(9));
            var power = level.takesPower();
            var expected = EnumSet.noneOf(TrackReason.class);
            addIf((level == PRESUMED) == presumed, STEP_NOT_NEXT, expected);
            addIf(power && needed == null, AUTHORITY_NOT_EMPOWERED, expected);
            var judged = power && needed != null;
            var several = needed == null ? 0 : needed;
            addIf(judged && several > 1 && team.length < several, DISCIPLINES_MISSING, expected);
            addIf(judged && team.length == 1, DISCIPLINES_NOT_ASKED, expected);
            addIf(!power && team.length > 0, DISCIPLINES_NOT_ASKED, expected);
            assertEquals(expected, rules.against(decision(level, team), needed));
          }
        }
      }
    }
  }

  @Test
  void aJointDecisionCountsWhenEachHasSigned() {
    var story =
        Story.begins().then(decision(PRESUMED)).then(decision(IDENTIFIED, POLICE, CIVIL_SOCIETY));
    assertEquals(TrackState.PRESUMED, story.told().identification());
    story.signed(1, POLICE, "one");
    assertEquals(TrackState.PRESUMED, story.told().identification());
    story.signed(1, CIVIL_SOCIETY, "other");
    assertEquals(TrackState.IDENTIFIED, story.told().identification());
  }

  @Test
  void eachDisciplineSignsOnceThroughAHumanOfItsOwn() {
    var story =
        Story.begins()
            .then(decision(PRESUMED))
            .then(decision(IDENTIFIED, POLICE, CIVIL_SOCIETY))
            .signed(1, POLICE, "one");
    for (var discipline : List.of(POLICE, CIVIL_SOCIETY, HEALTH)) {
      for (String human : Arrays.asList(null, "one", "other")) {
        var expected = EnumSet.noneOf(TrackReason.class);
        addIf(human == null, SIGNER_NOT_A_PERSON, expected);
        addIf(discipline == HEALTH, SIGNATURE_NOT_ASKED, expected);
        addIf(discipline == POLICE, SIGNED_ALREADY, expected);
        addIf("one".equals(human), SIGNER_SIGNED_ALREADY, expected);
        assertEquals(expected, signing(story, 1, discipline, human));
      }
    }
  }

  @Test
  void nobodySignsWhatALaterDecisionHasReplaced() {
    var story =
        Story.begins()
            .then(decision(PRESUMED))
            .then(decision(IDENTIFIED, POLICE, CIVIL_SOCIETY))
            .then(decision(IDENTIFIED));
    assertEquals(Set.of(DECISION_REPLACED), signing(story, 1, POLICE, "one"));
  }

  @Test
  void whoDeclinesCanBePresumedAgain() {
    var declined =
        Story.begins().then(decision(PRESUMED)).then(decision(IdentificationLevel.DECLINED));
    assertEquals(TrackState.DECLINED, declined.told().identification());
    var rules = new DecisionRules(declined.told(), on(9));
    assertEquals(Set.of(), rules.against(decision(PRESUMED), null));
  }

  private static Set<TrackReason> signing(
      Story story, int number, Discipline discipline, @Nullable String human) {
    var told = story.told();
    var decision =
        told.decisions().filter(one -> one.line().id().equals(story.id(number))).findFirst();
    return new DecisionRules(told, on(9))
        .against(new DecisionSignature(discipline, null), decision.orElseThrow(), human);
  }

  private static void addIf(boolean so, TrackReason reason, Set<TrackReason> reasons) {
    if (so) {
      reasons.add(reason);
    }
  }
}
