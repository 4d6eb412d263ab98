package org.trm.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Who is calling, from a verified token and nothing else.
 *
 * @param country the country whose realm issued the token
 * @param organisation the organisation the caller works for
 * @param duties what the caller is there to do
 * @param agent the human and the system behind the call
 * @param request the id of the request by which they call
 * @param inPlaceOf the colleague in whose place they act; absent for who acts for themself
 */
public record Caller(
    CountryCode country,
    OrganisationId organisation,
    Set<Duty> duties,
    Agent agent,
    UUID request,
    @Nullable NamedHuman inPlaceOf) {
  public Caller {
    duties = Set.copyOf(duties);
  }

  /** Somebody who acts for themself. */
  public Caller(
      CountryCode country,
      OrganisationId organisation,
      Set<Duty> duties,
      Agent agent,
      UUID request) {
    this(country, organisation, duties, agent, request, null);
  }

  /** The same human, in a colleague's place, with what they were lent and no more. */
  Caller inPlaceOf(NamedHuman colleague, Set<Duty> lent) {
    return new Caller(country, organisation, lent, agent, request, colleague);
  }

  /** The same human with nothing that they are there to do. */
  Caller withoutDuties() {
    return new Caller(country, organisation, Set.of(), agent, request, inPlaceOf);
  }

  /** The service itself, when time has passed: nobody's token, acting in an organisation's name. */
  public static Caller clock(CountryCode country, OrganisationId organisation, UUID request) {
    var agent = new Agent("trm-handoff", null, "clocks", "trm-handoff", "");
    return new Caller(country, organisation, Set.of(), agent, request);
  }

  /** The service itself, when it has something to say to a whole country. */
  public static Caller service(CountryCode country, UUID request) {
    var realm = country.equals(CountryCode.NETWORK) ? "network" : country.lower();
    return clock(country, new OrganisationId(realm + "-service"), request);
  }

  /** Whether the caller has this duty. */
  public boolean has(Duty duty) {
    return duties.contains(duty);
  }

  /**
   * Whether the caller's realm itself said, seconds ago, that the token still holds.
   *
   * <p>While a realm cannot be asked, its callers are believed by their tokens' signatures alone,
   * and what needs more than that is refused to them.
   */
  public boolean isConfirmed() {
    return agent.credential().confirmed();
  }

  /** Whether the caller works for this organisation. */
  public boolean worksFor(OrganisationId other) {
    return organisation.equals(other);
  }
}
