package org.trm.directory;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;
import static org.trm.directory.FocalPoint.Function.CROSS_BORDER_REFERRAL;
import static org.trm.directory.Organisation.Kind.COORDINATOR_OFFICE;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Scope;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Tells who takes part and how they are reached; from memory, at most ten seconds old.
 *
 * <p>Sample organisations are there before the first reading, see {@link SampleScripts}.
 */
@ApplicationScoped
public class Directory {

  private static final Scope EVERYTHING =
      Scope.of(CountryCode.NETWORK, new OrganisationId("network-secretariat"));
  private static final Scope NOTHING = Scope.NONE;

  private final RegisterReader reader;
  private final SampleScripts samples;
  private volatile @Nullable Register register;

  Directory(RegisterReader reader, SampleScripts samples) {
    this.reader = reader;
    this.samples = samples;
  }

  void atStart(@Observes StartupEvent start) {
    samples.provide("/db/sample/directory.sql");
    refresh();
  }

  @Scheduled(every = "10s", delayed = "10s", concurrentExecution = SKIP)
  @RunOnVirtualThread
  void inTime() {
    refresh();
  }

  /** Reads the directory anew, for whoever has just changed it and cannot wait. */
  public void refresh() {
    var publicKeys = new AtomicReference<Set<String>>(Set.of());
    NOTHING.run(() -> publicKeys.set(reader.visibleKeys()));
    EVERYTHING.run(() -> register = reader.read(publicKeys.get()));
  }

  /** The country with this code. */
  public Optional<Country> country(CountryCode code) {
    return Optional.ofNullable(register().countries().get(code));
  }

  /** All countries that take part, in the order of their codes. */
  public List<Country> countries() {
    return List.copyOf(register().countries().values());
  }

  /** What a country has set for itself. */
  public Policy policy(CountryCode code) {
    return register().policies().getOrDefault(code, Policy.USUAL);
  }

  /** When the offices of a country work. */
  public WorkingTime workingTime(CountryCode code) {
    return register().calendars().getOrDefault(code, WorkingTime.USUAL);
  }

  /** The organisation with this identifier. */
  public Optional<Organisation> organisation(OrganisationId id) {
    return Optional.ofNullable(register().organisations().get(id));
  }

  /** The focal point through which a country speaks in handoffs. */
  public Optional<FocalPoint> desk(CountryCode country) {
    return focalPoints(country).filter(one -> one.function() == CROSS_BORDER_REFERRAL).findAny();
  }

  /** How an organisation is reached: as its country's desk if it is that, else by what it has. */
  public Optional<FocalPoint> contact(OrganisationId organisation) {
    return register().focalPoints().values().stream()
        .filter(one -> one.organisation().equals(organisation))
        .min((one, other) -> one.function().compareTo(other.function()));
  }

  /** Whether this organisation is its country's desk, or stands in for it. */
  public boolean speaksForItsCountry(OrganisationId id) {
    return organisation(id)
        .flatMap(one -> desk(one.country()))
        .filter(desk -> desk.isAnsweredBy(id))
        .isPresent();
  }

  /** Who may be asked instead of a country's desk: its deputies, then the coordinator's office. */
  public List<OrganisationId> standIns(CountryCode country) {
    var desk = desk(country);
    var deputies = desk.stream().flatMap(one -> one.deputies().stream());
    return Stream.concat(deputies, coordinators(country))
        .filter(id -> desk.isEmpty() || !desk.get().organisation().equals(id))
        .filter(id -> organisation(id).filter(Organisation::active).isPresent())
        .distinct()
        .toList();
  }

  /** The office of a country's coordinator. */
  public Optional<OrganisationId> coordinator(CountryCode country) {
    return coordinators(country)
        .filter(id -> organisation(id).filter(Organisation::active).isPresent())
        .findFirst();
  }

  /** Everybody who takes part or has. */
  public List<Organisation> organisations() {
    return List.copyOf(register().organisations().values());
  }

  /** Every contact there is. */
  public List<FocalPoint> focalPoints() {
    return List.copyOf(register().focalPoints().values());
  }

  /** Whether somebody answers there at this moment, by the clock of the country. */
  public boolean isOpen(FocalPoint one, Instant now) {
    return register().isOpen(one, now);
  }

  /** Everything, as it stood at one moment. */
  Register register() {
    return Objects.requireNonNull(register, "the directory is read before anybody can ask");
  }

  private Stream<OrganisationId> coordinators(CountryCode country) {
    return register().organisations().values().stream()
        .filter(one -> one.country().equals(country) && one.kind() == COORDINATOR_OFFICE)
        .map(Organisation::id);
  }

  private Stream<FocalPoint> focalPoints(CountryCode country) {
    return register().focalPoints().values().stream().filter(one -> one.country().equals(country));
  }
}
