package org.trm.corridor;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;
import static org.trm.problem.ProblemType.STALE_VERSION;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.trm.directory.Directory;
import org.trm.directory.Organisation;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.problem.Refusal;
import org.trm.shared.Ids;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Records who answers for a corridor; each recording is a new version, and the latest counts. */
@ApplicationScoped
class RecordCorridor {

  static final Refusal ONE_SIDED =
      new Refusal(
          null,
          "CONTROLLERS_ON_ONE_SIDE",
          Map.of(),
          "Name a controller of each country, as the directory does.",
          null,
          "GDPR art. 26, 30; Convention 108+ art. 10");

  private final Directory directory;
  private final CorridorViews views;
  private final CorridorRepository corridors;
  private final InstantSource clock;
  private final OnRecord onRecord;

  RecordCorridor(
      Directory directory,
      CorridorViews views,
      CorridorRepository corridors,
      InstantSource clock,
      OnRecord onRecord) {
    this.directory = directory;
    this.views = views;
    this.corridors = corridors;
    this.clock = clock;
    this.onRecord = onRecord;
  }

  /**
   * Records.
   *
   * @param last the version that the caller has read, 0 if there is none yet
   */
  @Transactional
  Outcome<CorridorView> record(Caller caller, Corridor corridor, long last, CorridorEntry entry) {
    var outcome =
        views.isOne(corridor)
            ? recordKnown(caller, corridor, last, entry)
            : Outcome.<CorridorView>notFound();
    return onRecord.end(Entry.done(caller, Action.CORRIDOR_RECORDED, subject(outcome)), outcome);
  }

  private Outcome<CorridorView> recordKnown(
      Caller caller, Corridor corridor, long last, CorridorEntry entry) {
    if (!speaksFor(caller, corridor)) {
      return Outcome.declined(NOT_ALLOWED);
    }
    corridors.lock(corridor);
    var version = corridors.latest(corridor).map(CorridorEntryEntity::version).orElse(0);
    if (version != last) {
      return Outcome.declined(STALE_VERSION);
    }
    if (!entry.isOf(corridor) || !knows(entry)) {
      return Outcome.refused(RULE_REFUSED, List.of(ONE_SIDED));
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var key = new CorridorEntryEntity.Key(Ids.next(clock), corridor, version + 1);
    corridors.persistAndFlush(new CorridorEntryEntity(key, caller, entry, at));
    return views.of(caller, corridor).map(Outcome::done).orElseGet(Outcome::notFound);
  }

  /** A country's authorities record the corridors that begin in it. */
  private boolean speaksFor(Caller caller, Corridor corridor) {
    return caller.country().equals(corridor.from())
        && directory
            .organisation(caller.organisation())
            .filter(Organisation::publicAuthority)
            .isPresent();
  }

  private boolean knows(CorridorEntry entry) {
    return entry.controllers().stream().allMatch(one -> directory.organisation(one).isPresent());
  }

  private static Subject subject(Outcome<CorridorView> outcome) {
    return switch (outcome) {
      case Outcome.Done<CorridorView>(CorridorView made, boolean _) ->
          new Subject(List.of(), made.resource(), made.version(), java.util.Set.of());
      case Outcome.Declined<CorridorView> _ -> Subject.NONE;
    };
  }
}
