package org.trm.track;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.chronicle.Chronicled;

/** Where every track of a case stands, derived from all that was recorded; pure. */
record TrackStory(List<Chronicled<TrackRecord>> lines) {
  TrackStory {
    lines = List.copyOf(lines);
  }

  /** One line, read as what it is. */
  record Told<T>(Chronicled<TrackRecord> line, T record) {

    Instant at() {
      return line.moments().occurredAt();
    }
  }

  /** Where a track stands; for proceedings each has its own. */
  TrackState state(Track track, @Nullable UUID proceeding) {
    return track == Track.IDENTIFICATION
        ? identification()
        : last(track, proceeding).map(step -> step.record().step().to()).orElse(TrackState.NONE);
  }

  /** What the last decision in force says; one that still lacks signatures changes nothing. */
  TrackState identification() {
    return decisions()
        .filter(this::isInForce)
        .reduce((earlier, later) -> later)
        .map(decision -> decision.record().level().step().to())
        .orElse(TrackState.NONE);
  }

  Stream<Told<IdentificationDecision>> decisions() {
    return all(IdentificationDecision.class);
  }

  /** Whether all who must sign have signed, each discipline through a human of its own. */
  boolean isInForce(Told<IdentificationDecision> decision) {
    return signatures(decision.line().id()).count() >= decision.record().disciplines().size();
  }

  Stream<Told<DecisionSignature>> signatures(UUID decision) {
    return all(DecisionSignature.class).filter(one -> decision.equals(one.line().about()));
  }

  Stream<Told<StepTaken>> steps(Track track, @Nullable UUID proceeding) {
    return all(StepTaken.class)
        .filter(step -> step.record().step().track() == track)
        .filter(step -> Objects.equals(step.line().about(), proceeding));
  }

  Optional<Told<StepTaken>> last(Track track, @Nullable UUID proceeding) {
    return steps(track, proceeding).reduce((earlier, later) -> later);
  }

  Stream<Told<Proceeding>> proceedings() {
    return all(Proceeding.class);
  }

  Optional<Told<Proceeding>> proceeding(@Nullable UUID id) {
    return proceedings().filter(one -> one.line().id().equals(id)).findFirst();
  }

  /** Whether a proceeding can still ask something of the person. */
  boolean isOpen(Told<Proceeding> proceeding) {
    var state = state(Track.PROCEEDINGS, proceeding.line().id());
    return state != TrackState.FINAL && state != TrackState.DISCONTINUED;
  }

  Stream<Told<ProceedingsCheck>> checks() {
    return all(ProceedingsCheck.class);
  }

  Stream<Told<ReturnDeclaration>> declarations() {
    return all(ReturnDeclaration.class);
  }

  boolean isTakenBack(Told<ReturnDeclaration> declaration) {
    return all(DeclarationTakenBack.class)
        .anyMatch(back -> declaration.line().id().equals(back.line().about()));
  }

  /** The latest word on whether the person wants to go, whatever country it is about. */
  boolean wantsToReturn(Instant now) {
    return declarations()
        .filter(one -> one.record().saying().answersAs(ReturnDeclaration.Saying.VOLUNTARY))
        .reduce((earlier, later) -> later)
        .filter(one -> one.record().saying() == ReturnDeclaration.Saying.VOLUNTARY)
        .filter(one -> !isTakenBack(one))
        .filter(one -> one.record().validUntil() != null && now.isBefore(one.record().validUntil()))
        .isPresent();
  }

  /** The steps that lead on from where a track stands. */
  List<Step> next(Track track, @Nullable UUID proceeding) {
    var state = state(track, proceeding);
    var criminal =
        proceeding(proceeding).filter(one -> one.record().kind() == Proceeding.Kind.CRIMINAL);
    return Arrays.stream(Step.values())
        .filter(step -> step.track() == track && step.leadsFrom(state))
        .filter(step -> step.guard() != Guard.NOT_CRIMINAL || criminal.isEmpty())
        .toList();
  }

  /** What the next holder may need to know. */
  CarriedTracks carried() {
    return new CarriedTracks(
        decisions().filter(this::isInForce).map(one -> one.record().on(one.at())).toList(),
        last(Track.REFLECTION, null).map(step -> step.record().until()).orElse(null));
  }

  /** What gates may know. */
  TrackFacts facts() {
    var reflection = last(Track.REFLECTION, null);
    return new TrackFacts(
        identification(),
        new TrackFacts.Reflection(
            state(Track.REFLECTION, null),
            reflection.map(step -> step.record().until()).orElse(null)),
        declarations()
            .map(one -> new TrackFacts.Declaration(one.record(), one.at(), isTakenBack(one)))
            .toList(),
        checks()
            .reduce((earlier, later) -> later)
            .map(check -> new TrackFacts.Check(check.record(), check.at(), isOvertaken(check)))
            .orElse(null));
  }

  private boolean isOvertaken(Told<ProceedingsCheck> check) {
    return lines.stream()
        .dropWhile(line -> !line.id().equals(check.line().id()))
        .anyMatch(line ->
            line.record() instanceof Proceeding
                || (line.record() instanceof StepTaken step
                    && step.step().track() == Track.PROCEEDINGS));
  }

  private <T extends TrackRecord> Stream<Told<T>> all(Class<T> type) {
    return lines.stream()
        .filter(line -> type.isInstance(line.record()))
        .map(line -> new Told<>(line, type.cast(line.record())));
  }

  @Override
  public String toString() {
    return "TrackStory";
  }
}
