package org.trm.corridor;

import static org.trm.directory.Country.LegalRegime.EU_LAW;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.trm.corridor.CorridorView.DerogationCount;
import org.trm.directory.Country;
import org.trm.directory.Directory;
import org.trm.identity.Caller;
import org.trm.shared.CountryCode;

/** Puts together what is known of a country's corridors. */
@ApplicationScoped
class CorridorViews {

  private final Directory directory;
  private final CorridorRepository corridors;
  private final Derogations derogations;
  private final InstantSource clock;

  CorridorViews(
      Directory directory,
      CorridorRepository corridors,
      Derogations derogations,
      InstantSource clock) {
    this.directory = directory;
    this.corridors = corridors;
    this.derogations = derogations;
    this.clock = clock;
  }

  /** A corridor between two countries of the directory; empty where there is none. */
  Optional<CorridorView> of(Caller caller, Corridor corridor) {
    return isOne(corridor)
        ? all(caller, corridor.from()).stream()
            .filter(one -> one.to().equals(corridor.to()))
            .findFirst()
        : Optional.empty();
  }

  /** All corridors that begin in this country. */
  List<CorridorView> all(Caller caller, CountryCode from) {
    return directory.country(from).filter(CorridorViews::sends).stream()
        .flatMap(sender -> all(caller, sender).stream())
        .toList();
  }

  boolean isOne(Corridor corridor) {
    return !corridor.from().equals(corridor.to())
        && directory.country(corridor.from()).filter(CorridorViews::sends).isPresent()
        && directory.country(corridor.to()).filter(CorridorViews::receives).isPresent();
  }

  private List<CorridorView> all(Caller caller, Country sender) {
    var own = caller.country().equals(sender.code());
    var counts = own ? derogations.of(sender.code()) : null;
    var entries = corridors.latest(sender.code());
    var laws = corridors.laws(sender.code());
    return directory.countries().stream()
        .filter(CorridorViews::receives)
        .filter(one -> !one.code().equals(sender.code()))
        .map(receiver ->
            view(
                new Ends(sender, receiver, clock.instant()),
                laws,
                entries.stream().filter(one -> one.to().equals(receiver.code())).findFirst(),
                counts == null ? null : of(receiver.code(), counts)))
        .toList();
  }

  /** Both ends of a corridor at one moment. */
  private record Ends(Country sender, Country receiver, Instant now) {

    Country.LegalRegime law() {
      return sender.regime(sender.dayOf(now));
    }

    boolean withinTheUnion() {
      return law() == EU_LAW && receiver.isEuMember(receiver.dayOf(now));
    }
  }

  private static CorridorView view(
      Ends ends,
      List<CorridorView.NationalLaw> laws,
      Optional<CorridorEntryEntity> entry,
      @Nullable List<DerogationCount> counts) {
    return new CorridorView(
        ends.sender().code(),
        ends.receiver().code(),
        entry.map(CorridorEntryEntity::version).orElse(0),
        ends.law(),
        ends.withinTheUnion(),
        ends.receiver().isAdequate(ends.receiver().dayOf(ends.now())),
        ends.law() == EU_LAW ? List.of() : laws,
        entry.map(CorridorEntryEntity::entry).orElse(null),
        entry.filter(CorridorEntryEntity::isSynthetic).isPresent(),
        counts,
        entry.map(CorridorEntryEntity::id).orElse(CorridorView.NO_ENTRY));
  }

  private static List<DerogationCount> of(CountryCode to, List<Derogations.Counted> counts) {
    return counts.stream()
        .filter(one -> one.to().equals(to))
        .map(one ->
            new DerogationCount(one.ground(), one.lastYear(), one.ever(), one.lastYear() > 1))
        .toList();
  }

  private static boolean sends(Country country) {
    return country.hasRealm();
  }

  private static boolean receives(Country country) {
    return country.kind() != Country.Kind.OFFICE;
  }
}
