package org.trm.identity;

import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * Whose rows a transaction may see and write: one organisation of one country.
 *
 * <p>For callers it comes from the token. Background work binds it with {@link #run}, which is
 * therefore a key to every row: its callers are listed by name in {@code ArchitectureTest}.
 */
public record Scope(String country, String organisation) {

  static final ScopedValue<Scope> BACKGROUND = ScopedValue.newInstance();

  /** The scope in which nothing is visible. */
  static final Scope NONE = new Scope("", "");

  /** The scope of background work done in the name of an organisation. */
  public static Scope of(CountryCode country, OrganisationId organisation) {
    return new Scope(country.value(), organisation.value());
  }

  static Scope of(Caller caller) {
    return of(caller.country(), caller.organisation());
  }

  /** Does the work in this scope; bind it before the transaction begins. */
  public void run(Runnable work) {
    ScopedValue.where(BACKGROUND, this).run(work);
  }
}
