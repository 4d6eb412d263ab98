package org.trm.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;
import org.trm.casefile.Cases;
import org.trm.casefile.Moments;
import org.trm.identity.Caller;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.web.OnRecord;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Adds a line to a case that the caller's organisation holds, if the feature's rule lets it. */
@ApplicationScoped
public class EnterRecord {

  private final Once once;
  private final Cases cases;
  private final Lines lines;
  private final OnRecord onRecord;

  EnterRecord(Once once, Cases cases, Lines lines, OnRecord onRecord) {
    this.once = once;
    this.cases = cases;
    this.lines = lines;
    this.onRecord = onRecord;
  }

  /** What a feature says of a line, over all lines before it: the line as it will stand, or no. */
  public interface Rule<T extends Coded> {
    Outcome<Line<T>> judge(List<Chronicled<T>> before, Moments moments);
  }

  /** Locks, looks up, judges, adds, and goes on record. */
  @Transactional
  public <T extends Coded> Outcome<RecordedView> enter(
      Caller caller, Place<T> place, Once.Key key, T record, Rule<T> rule) {
    return once(
        caller,
        place,
        key,
        () ->
            cases.lockHeld(caller, place.theCase()).isPresent()
                ? add(caller, place, record, rule)
                : Outcome.notFound());
  }

  /** The same for whoever has a copy of the case, also without its custody. */
  @Transactional
  public <T extends Coded> Outcome<RecordedView> enterInOwnCopy(
      Caller caller, Place<T> place, Once.Key key, T record, Rule<T> rule) {
    return once(
        caller,
        place,
        key,
        () ->
            cases.lock(place.theCase()).isPresent() && cases.hasCopy(caller, place.theCase())
                ? add(caller, place, record, rule)
                : Outcome.notFound());
  }

  private Outcome<RecordedView> once(
      Caller caller, Place<?> place, Once.Key key, Supplier<Outcome<RecordedView>> work) {
    var outcome = once.once(key, work, id -> lines.again(caller, place, id));
    return onRecord.end(Entry.done(caller, place.action(), subject(place, outcome)), outcome);
  }

  private <T extends Coded> Outcome<RecordedView> add(
      Caller caller, Place<T> place, T record, Rule<T> rule) {
    var moments = lines.moments(record);
    return rule.judge(lines.of(caller, place), moments)
        .map(line -> lines.add(caller, place, line, moments));
  }

  private static Subject subject(Place<?> place, Outcome<RecordedView> outcome) {
    return outcome instanceof Outcome.Done<RecordedView>(RecordedView view, boolean _)
        ? Subject.of(place.theCase(), view.id(), view.version())
        : Subject.of(place.theCase());
  }
}
