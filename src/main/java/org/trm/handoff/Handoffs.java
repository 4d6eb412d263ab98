package org.trm.handoff;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Cases;
import org.trm.casefile.HeldCase;
import org.trm.shared.CaseId;

/** Finds handoffs for a change: the case is locked first, then the handoff. */
@ApplicationScoped
class Handoffs {

  private final HandoffRepository handoffs;
  private final Cases cases;
  private final GroupLocks groups;

  Handoffs(HandoffRepository handoffs, Cases cases, GroupLocks groups) {
    this.handoffs = handoffs;
    this.cases = cases;
    this.groups = groups;
  }

  /** The handoff, locked; absent where the caller's organisation is no party to it. */
  Optional<LockedHandoff> lock(UUID id) {
    return handoffs
        .placeOf(id)
        .flatMap(place -> cases.lock(place.theCase()).flatMap(held -> lock(id, place, held)));
  }

  /** The same, unless somebody else is at the case at this moment: then nothing. */
  Optional<LockedHandoff> lockIfFree(UUID id) {
    return handoffs
        .placeOf(id)
        .filter(place -> handoffs.isFree(place.theCase()))
        .flatMap(_ -> lock(id));
  }

  /** The handoff in this place, locked after its case. */
  Optional<LockedHandoff> lock(LockedPlace place) {
    groups.lock(place.group());
    return handoffs.lock(place.handoff()).map(found -> new LockedHandoff(found, place.theCase()));
  }

  private Optional<LockedHandoff> lock(UUID id, HandoffRepository.Place place, HeldCase held) {
    groups.lock(place.groupId());
    return handoffs.lock(id).map(found -> new LockedHandoff(found, held));
  }

  /** All of these that the caller's organisation sees, locked in one order. */
  List<LockedHandoff> lockAll(Collection<UUID> ids) {
    return lockAll(handoffs.placesOf(ids), null);
  }

  /** All of a group that the caller's organisation sees, locked in one order. */
  List<LockedHandoff> lockGroup(UUID group) {
    return lockAll(handoffs.placesIn(group), group);
  }

  /** Cases in the order of their ids first, then the group, then the handoffs. */
  private List<LockedHandoff> lockAll(List<HandoffRepository.Place> places, @Nullable UUID group) {
    var held =
        places.stream()
            .map(HandoffRepository.Place::theCase)
            .distinct()
            .sorted(comparing(CaseId::toString))
            .flatMap(one -> cases.lock(one).stream())
            .collect(toMap(HeldCase::id, one -> one));
    groups.lock(group);
    var locked = new ArrayList<LockedHandoff>();
    for (var place : places) {
      var theCase = held.get(place.theCase());
      var found = handoffs.lock(place.id());
      if (theCase != null && found.isPresent()) {
        locked.add(new LockedHandoff(found.get(), theCase));
      }
    }
    return locked;
  }

  Optional<HandoffEntity> find(UUID id) {
    return handoffs.see(id);
  }

  /** Those that travel with one who has just been stopped, to be held. */
  List<HandoffEntity> others(HandoffEntity stopped) {
    return handoffs.others(stopped);
  }

  /** Those of a group that the caller's organisation sees, in one order. */
  List<HandoffEntity> inGroup(UUID group) {
    return handoffs.inGroup(group);
  }

  boolean isClosed(UUID group) {
    return handoffs.isClosed(group);
  }

  /** Writes what has been changed, so that versions can be read. */
  void flush() {
    handoffs.flush();
  }
}
