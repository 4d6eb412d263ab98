package org.trm.safeguard;

import static org.trm.safeguard.DeclarationFact.Saying.BEFORE_TIME;
import static org.trm.safeguard.GateName.PREMATURITY;
import static org.trm.safeguard.Given.HR;
import static org.trm.safeguard.Given.NOW;
import static org.trm.safeguard.Given.daysAgo;
import static org.trm.safeguard.Given.declared;
import static org.trm.safeguard.Given.since;
import static org.trm.safeguard.Given.subsets;
import static org.trm.safeguard.Reason.DECLARATION_EXPIRED;
import static org.trm.safeguard.Reason.DECLARATION_INTERPRETED_PARTIALLY;
import static org.trm.safeguard.Reason.DECLARATION_TAKEN_BACK;
import static org.trm.safeguard.Reason.IDENTIFICATION_OPEN;
import static org.trm.safeguard.Reason.LEGAL_ADVICE_MISSING;
import static org.trm.safeguard.Reason.REFLECTION_NOT_ANSWERED;
import static org.trm.safeguard.Reason.REFLECTION_NOT_OFFERED;
import static org.trm.safeguard.Reason.REFLECTION_RUNNING;
import static org.trm.safeguard.ReturnFact.ReflectionState.NOT_OFFERED;
import static org.trm.safeguard.ReturnFact.ReflectionState.OFFERED;
import static org.trm.safeguard.ReturnFact.ReflectionState.RUNNING;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.safeguard.DeclarationFact.Flaw;
import org.trm.safeguard.DeclarationFact.Saying;
import org.trm.safeguard.ReturnFact.Identification;
import org.trm.safeguard.ReturnFact.Reflection;
import org.trm.safeguard.ReturnFact.ReflectionState;
import org.trm.shared.AgeStatus;
import org.trm.shared.HandoffType;

class PrematurityGateTest {

  private static final List<Instant> ENDS = Arrays.asList(null, daysAgo(1), NOW, NOW.plusMillis(1));

  @Test
  void nobodyGoesBackWhileSomethingIsOpen() {
    for (var age : AgeStatus.values()) {
      for (var identification : Identification.values()) {
        for (var state : ReflectionState.values()) {
          for (var until : ENDS) {
            var given = given(age, identification, new Reflection(state, until));
            given.declares();
            expected(identification, state, until).of(PREMATURITY, given);
          }
        }
      }
    }
  }

  @Test
  void anAdultMayDeclareToGoSoonerButNotBePutUpToIt() {
    for (var age : AgeStatus.values()) {
      for (var identification : Identification.values()) {
        for (var state : ReflectionState.values()) {
          for (var end : ENDS) {
            for (var flaws : subsets(Flaw.values())) {
              var given = given(age, identification, new Reflection(state, null));
              given.declares(declared(BEFORE_TIME, new Validity(daysAgo(1), end), flaws));
              var early = tooEarly(identification, state, null);
              var ended = end != null && !NOW.isBefore(end);
              var back = flaws.contains(Flaw.TAKEN_BACK);
              var heard = early && !age.isChild();
              var sound = flaws.isEmpty() && !ended;
              var expected =
                  heard && sound ? new Expected() : expected(identification, state, null);
              expected
                  .the(DECLARATION_TAKEN_BACK, heard && back)
                  .the(DECLARATION_EXPIRED, heard && !back && ended)
                  .the(
                      DECLARATION_INTERPRETED_PARTIALLY,
                      heard && !back && flaws.contains(Flaw.INTERPRETER_NOT_INDEPENDENT))
                  .the(
                      LEGAL_ADVICE_MISSING,
                      heard && !back && flaws.contains(Flaw.WITHOUT_LEGAL_ADVICE))
                  .of(PREMATURITY, given);
            }
          }
        }
      }
    }
  }

  @Test
  void onlyThatVeryWordAboutThatVeryCountryCounts() {
    for (var saying : Saying.values()) {
      for (var country : List.of(Given.SI, HR)) {
        for (var from : List.of(1, -1)) {
          var given =
              given(
                  AgeStatus.ADULT_CONFIRMED,
                  Identification.OPEN,
                  new Reflection(ReflectionState.OVER, null));
          given.declares(new DeclarationFact(saying, country, since(from), Set.of()));
          var counts = saying == BEFORE_TIME && country.equals(Given.SI) && from > 0;
          new Expected().the(IDENTIFICATION_OPEN, !counts).of(PREMATURITY, given);
        }
      }
    }
  }

  private static Given given(AgeStatus age, Identification identification, Reflection reflection) {
    var given = new Given();
    given.type = HandoffType.RETURN;
    given.age = age;
    given.returning =
        new ReturnFact(identification, reflection, List.of(), given.returning.proceedings());
    return given;
  }

  private static Expected expected(
      Identification identification, ReflectionState state, @Nullable Instant until) {
    var owed = identification != Identification.RULED_OUT;
    return new Expected()
        .the(IDENTIFICATION_OPEN, identification == Identification.OPEN)
        .the(REFLECTION_NOT_OFFERED, owed && state == NOT_OFFERED)
        .the(REFLECTION_NOT_ANSWERED, owed && state == OFFERED)
        .the(REFLECTION_RUNNING, runs(state, until));
  }

  private static boolean tooEarly(
      Identification identification, ReflectionState state, @Nullable Instant until) {
    var owed = identification != Identification.RULED_OUT;
    return identification == Identification.OPEN
        || (owed && (state == NOT_OFFERED || state == OFFERED))
        || runs(state, until);
  }

  private static boolean runs(ReflectionState state, @Nullable Instant until) {
    return state == RUNNING && (until == null || NOW.isBefore(until));
  }
}
