package org.trm.identity;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.trm.shared.OrganisationId;
import org.trm.token.Introspection;
import org.trm.token.Standing;

/** Reads the caller out of a token whose signature is good, and has its realm confirm it. */
@ApplicationScoped
class CallerOfToken {

  private static final Logger SECURITY = Logger.getLogger("org.trm.security");

  private final Introspection introspection;
  private final InstantSource clock;

  CallerOfToken(Introspection introspection, InstantSource clock) {
    this.introspection = introspection;
    this.clock = clock;
  }

  /**
   * Who calls, absent if the realm does not stand by the token any more; waits for the realm.
   *
   * <p>Duties that were withdrawn since the token was given do not count, nor do new ones.
   */
  Optional<Known> read(JsonWebToken token, Set<String> roles, Trusted issuer, UUID request) {
    try {
      var claims = new Claims(token);
      var organisation = organisation(claims, issuer, request);
      var lock = new Known.Lock(claims.binding(), issuer.bindings(), claims.end(clock.instant()));
      var whole = known(claims, roles, organisation, issuer, lock);
      return switch (introspection.of(issuer.realm(), token.getRawToken())) {
        case Standing.Ended() -> Optional.empty();
        case Standing.Unknown() -> Optional.of(whole.unconfirmed());
        case Standing.Holds(Set<String> now, String employer) ->
            organisation.value().equals(employer)
                ? Optional.of(known(claims, both(roles, now), organisation, issuer, lock))
                : Optional.empty();
      };
    } catch (Claims.Unfit e) { // which its realm signed, so those who run the realm must mend it
      SECURITY.warnf(
          "token refused claim=%s issuer=%s request=%s",
          e.getMessage(), issuer.realm().issuer(), request);
      throw new AuthenticationFailedException("a claim of the token is not as it must be");
    }
  }

  private static OrganisationId organisation(Claims claims, Trusted issuer, UUID request) {
    var organisation = claims.organisation();
    if (!organisation.isOf(issuer.realm().country())) {
      SECURITY.warnf("foreign organisation issuer=%s request=%s", issuer.realm().issuer(), request);
      throw new AuthenticationFailedException("a realm speaks for its own organisations only");
    }
    return organisation;
  }

  private static Known known(
      Claims claims,
      Set<String> roles,
      OrganisationId organisation,
      Trusted issuer,
      Known.Lock lock) {
    var actor = claims.actor();
    var duties = duties(claims.scopes(), roles, actor.isPresent());
    var agent = agent(claims, issuer.realm().issuer(), actor, duties);
    return new Known(issuer.realm().country(), organisation, duties, agent, lock);
  }

  /** A system on its own has nobody behind it; one that was lent a person's token has. */
  private static Agent agent(
      Claims claims, String issuer, Optional<String> actor, Set<Duty> duties) {
    var subject = claims.text("sub");
    var credential = Credential.confirmed(claims.text("jti"));
    var client = claims.text("azp");
    return duties.contains(Duty.SYSTEM)
        ? new Agent(issuer, null, subject, client, credential)
        : new Agent(issuer, subject, actor.orElse(null), client, credential);
  }

  /**
   * People may do what their realm roles say, a system what its scopes say, and a system that acts
   * for a human what both say. A system that says it acts for a human and is none itself would
   * count as a person.
   */
  private static Set<Duty> duties(Set<String> scopes, Set<String> roles, boolean lent) {
    var duties = EnumSet.noneOf(Duty.class);
    roles.forEach(role -> Duty.ofRole(role).ifPresent(duties::add));
    if (duties.contains(Duty.SYSTEM)) {
      if (lent) {
        throw new Claims.Unfit("act"); // a system is nobody it could act for
      }
      duties.addAll(dutiesOfSystem(scopes));
    } else if (lent) {
      duties.removeIf(duty -> !scopes.contains(scopeOf(duty)));
    }
    return duties;
  }

  private static Set<Duty> dutiesOfSystem(Set<String> scopes) {
    return EnumSet.of(Duty.CASEWORKER, Duty.FOCAL_POINT).stream()
        .filter(duty -> scopes.contains(scopeOf(duty)))
        .collect(toUnmodifiableSet());
  }

  private static String scopeOf(Duty duty) {
    return duty == Duty.FOCAL_POINT ? "handoffs" : "cases";
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(toUnmodifiableSet());
  }
}
