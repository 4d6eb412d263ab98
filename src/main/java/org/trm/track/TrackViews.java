package org.trm.track;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.chronicle.Chronicled;
import org.trm.directory.Directory;
import org.trm.shared.CaseId;
import org.trm.track.DecisionList.DecisionView;
import org.trm.track.DecisionList.SignatureView;
import org.trm.track.DeclarationList.DeclarationView;
import org.trm.track.TrackStory.Told;
import org.trm.track.TracksView.CheckView;
import org.trm.track.TracksView.ProceedingView;
import org.trm.track.TracksView.StepView;
import org.trm.track.TracksView.TrackView;

/** Shows the story of a case's tracks. */
@ApplicationScoped
class TrackViews {

  private final Directory directory;

  TrackViews(Directory directory) {
    this.directory = directory;
  }

  TracksView tracks(CaseId theCase, List<Chronicled<TrackRecord>> lines) {
    var story = new TrackStory(lines);
    var once =
        Stream.of(Track.values())
            .filter(track -> track != Track.PROCEEDINGS)
            .map(track -> track(story, track, null));
    var each = story.proceedings().map(one -> track(story, Track.PROCEEDINGS, one));
    return new TracksView(
        theCase,
        Stream.concat(once, each).toList(),
        story.checks().map(TrackViews::check).toList());
  }

  DecisionList decisions(List<Chronicled<TrackRecord>> lines) {
    var story = new TrackStory(lines);
    return new DecisionList(
        story.identification(), story.decisions().map(one -> decision(story, one)).toList());
  }

  DeclarationList declarations(List<Chronicled<TrackRecord>> lines) {
    var story = new TrackStory(lines);
    return new DeclarationList(
        story.declarations().map(one -> declaration(one, story.isTakenBack(one))).toList());
  }

  private static TrackView track(
      TrackStory story, Track track, @Nullable Told<Proceeding> proceeding) {
    var id = proceeding == null ? null : proceeding.line().id();
    return new TrackView(
        track,
        story.state(track, id),
        proceeding == null ? null : proceeding(proceeding),
        story.last(track, id).map(step -> step.record().until()).orElse(null),
        story.next(track, id),
        story.steps(track, id).map(TrackViews::step).toList());
  }

  private static ProceedingView proceeding(Told<Proceeding> told) {
    var moments = told.line().moments();
    return new ProceedingView(
        told.line().id(),
        told.record().kind(),
        told.record().country(),
        told.record().jointTeam(),
        moments.occurredAt(),
        moments.recordedAt());
  }

  private static StepView step(Told<StepTaken> told) {
    var moments = told.line().moments();
    return new StepView(
        told.record().step(),
        told.record().until(),
        told.record().ground(),
        moments.occurredAt(),
        moments.recordedAt());
  }

  private static CheckView check(Told<ProceedingsCheck> told) {
    var moments = told.line().moments();
    return new CheckView(
        told.line().id(),
        told.record().hearings(),
        told.record().claims(),
        told.record().authority(),
        moments.occurredAt(),
        moments.recordedAt());
  }

  private DecisionView decision(TrackStory story, Told<IdentificationDecision> told) {
    var moments = told.line().moments();
    return new DecisionView(
        told.line().id(),
        told.record().level(),
        told.record().decidedBy(),
        directory
            .organisation(told.record().decidedBy())
            .map(known -> DecisionMaker.of(known.kind()))
            .orElse(null),
        story.isInForce(told),
        told.record().disciplines().stream().sorted().toList(),
        story.signatures(told.line().id()).map(TrackViews::signature).toList(),
        told.record().groundsFoundAt(),
        moments.occurredAt(),
        moments.recordedAt());
  }

  private static SignatureView signature(Told<DecisionSignature> told) {
    var moments = told.line().moments();
    return new SignatureView(
        told.record().discipline(), moments.occurredAt(), moments.recordedAt());
  }

  private static DeclarationView declaration(Told<ReturnDeclaration> told, boolean takenBack) {
    var said = told.record();
    var moments = told.line().moments();
    return new DeclarationView(
        told.line().id(),
        said.saying(),
        said.country(),
        said.manner(),
        said.interpreting(),
        said.legalAdvice(),
        said.formVersion(),
        said.language(),
        said.validUntil(),
        takenBack,
        moments.occurredAt(),
        moments.recordedAt());
  }
}
