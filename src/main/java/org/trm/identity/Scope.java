package org.trm.identity;

import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Whose rows a transaction may see and write: one organisation of one country, and the person who
 * acts, from whom cases may be closed.
 *
 * <p>For callers it comes from the token. Background work binds it with {@link #run}, which is
 * therefore a key to every row: its callers are listed by name in {@code ArchitectureTest}.
 *
 * @param people who acts, by their key; the service itself where time has passed, nobody for a
 *     system that acts for nobody
 * @param only the one case that may be touched, empty where there is no such bound
 */
public record Scope(String country, String organisation, String people, String only) {

  static final ScopedValue<Scope> BACKGROUND = ScopedValue.newInstance();

  /** The service itself, from which nothing is closed. */
  private static final String CLOCKS = "clocks";

  /** The scope in which nothing is visible. */
  public static final Scope NONE = new Scope("", "", "", "");

  /** The scope of background work done in the name of an organisation. */
  public static Scope of(CountryCode country, OrganisationId organisation) {
    return new Scope(country.value(), organisation.value(), CLOCKS, "");
  }

  static Scope of(Caller caller) {
    return by(caller, caller.country(), caller.organisation());
  }

  /** The scope of work that whoever calls does in the name of an organisation. */
  public static Scope by(Caller caller, CountryCode country, OrganisationId organisation) {
    var people = NamedHuman.behind(caller).map(one -> people(one, caller)).orElse("");
    return new Scope(country.value(), organisation.value(), people, "");
  }

  /** Who acts, and on the next line in whose place: where either is shut out, both are. */
  private static String people(NamedHuman human, Caller caller) {
    var inPlaceOf = caller.inPlaceOf();
    return inPlaceOf == null ? human.key() : human.key() + "\n" + inPlaceOf.key();
  }

  /** The same, reaching one case and no other. */
  public Scope onlyIn(CaseId theCase) {
    return new Scope(country, organisation, people, theCase.toString());
  }

  /** Does the work in this scope; bind it before the transaction begins. */
  public void run(Runnable work) {
    ScopedValue.where(BACKGROUND, this).run(work);
  }
}
