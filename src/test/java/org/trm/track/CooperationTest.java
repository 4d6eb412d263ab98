package org.trm.track;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.track.IdentificationDecision.IdentificationLevel.PRESUMED;
import static org.trm.track.ReturnDeclaration.Saying.VOLUNTARY;
import static org.trm.track.Story.decision;
import static org.trm.track.Story.on;
import static org.trm.track.Story.proceeding;
import static org.trm.track.Story.says;
import static org.trm.track.Story.step;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * However far proceedings have come, and whether there are any, everything else stays as it was.
 */
class CooperationTest {

  private static final List<List<Step>> PROCEEDINGS =
      List.of(
          List.of(),
          List.of(Step.REPORT),
          List.of(Step.REPORT, Step.INVESTIGATE),
          List.of(Step.REPORT, Step.INVESTIGATE, Step.PROSECUTE),
          List.of(Step.REPORT, Step.INVESTIGATE, Step.PROSECUTE, Step.BEGIN_TRIAL),
          List.of(Step.REPORT, Step.DISCONTINUE));

  @Test
  void noOtherTrackReadsHowFarProceedingsHaveCome() {
    for (var kind : Proceeding.Kind.values()) {
      var answers = new HashSet<List<Set<TrackReason>>>();
      PROCEEDINGS.forEach(steps -> answers.add(answers(with(kind, steps))));
      answers.add(answers(aPerson()));
      assertEquals(1, answers.size(), kind.name());
    }
  }

  @Test
  void noGateReadsHowFarProceedingsHaveCome() {
    var without = aPerson().told().facts();
    for (var kind : Proceeding.Kind.values()) {
      for (var steps : PROCEEDINGS) {
        assertEquals(without, with(kind, steps).told().facts());
      }
    }
  }

  private static Story aPerson() {
    return Story.begins()
        .then(decision(PRESUMED))
        .then(says(VOLUNTARY, 99))
        .then(Step.CONSIDER_RETURN);
  }

  private static Story with(Proceeding.Kind kind, List<Step> steps) {
    var story = aPerson().then(proceeding(kind));
    steps.forEach(one -> story.about(3, step(one)));
    return story;
  }

  /** What every step on every other track is told. */
  private static List<Set<TrackReason>> answers(Story story) {
    return Arrays.stream(Step.values())
        .filter(one -> one.track() != Track.PROCEEDINGS)
        .map(one -> new StepRules(story.told(), null, on(50)).against(step(one)))
        .toList();
  }
}
