package org.trm.track;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.chronicle.Chronicled;
import org.trm.directory.Language;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.track.IdentificationDecision.Discipline;
import org.trm.track.IdentificationDecision.IdentificationLevel;

/** What was recorded of an invented case, line by line, one a day. */
final class Story {

  static final Instant DAY_0 = Instant.parse("2026-01-01T12:00:00Z");
  static final OrganisationId DESK = new OrganisationId("rs-desk");

  private final List<Chronicled<TrackRecord>> lines = new ArrayList<>();

  static Story begins() {
    return new Story();
  }

  static Instant day(int day) {
    return DAY_0.plus(Duration.ofDays(day));
  }

  static Moments on(int day) {
    return new Moments(day(day), day(day));
  }

  static StepTaken step(Step step) {
    return new StepTaken(step, null, null, null);
  }

  static IdentificationDecision decision(IdentificationLevel level, Discipline... disciplines) {
    return new IdentificationDecision(level, DESK, Set.of(disciplines), null, null);
  }

  static ReturnDeclaration says(ReturnDeclaration.Saying saying, int untilDay) {
    return new ReturnDeclaration(
        saying,
        new CountryCode("SI"),
        ReturnDeclaration.Manner.ORALLY,
        ReturnDeclaration.Interpreting.INDEPENDENT,
        ReturnDeclaration.LegalAdvice.ADVISED_BEFORE,
        "1",
        new Language("sl"),
        day(untilDay),
        null);
  }

  static Proceeding proceeding(Proceeding.Kind kind) {
    return new Proceeding(kind, new CountryCode("RS"), true, null, null);
  }

  Story then(TrackRecord record) {
    return add(record, null, null);
  }

  Story then(Step step) {
    return then(step(step));
  }

  /** A line about the line with this number. */
  Story about(int number, TrackRecord record) {
    return add(record, lines.get(number).id(), null);
  }

  Story signed(int number, Discipline discipline, String human) {
    return add(new DecisionSignature(discipline, null), lines.get(number).id(), human);
  }

  UUID id(int number) {
    return lines.get(number).id();
  }

  TrackStory told() {
    return new TrackStory(lines);
  }

  private Story add(TrackRecord record, @Nullable UUID about, @Nullable String human) {
    var id = new UUID(0, lines.size());
    lines.add(new Chronicled<>(id, about, human, record, on(lines.size())));
    return this;
  }
}
