package org.trm.identity;

import static java.util.stream.Collectors.toSet;

import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.trm.problem.RequestId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Reads the caller out of a token that has been verified. */
@ApplicationScoped
class CallerOfToken implements SecurityIdentityAugmentor {

  private static final Logger SECURITY = Logger.getLogger("org.trm.security");

  private final Issuers issuers;
  private final RequestId request;

  CallerOfToken(Issuers issuers, RequestId request) {
    this.issuers = issuers;
    this.request = request;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    String tenant = identity.getAttribute(OidcUtils.TENANT_ID_ATTRIBUTE);
    var country = issuers.countryOf(tenant).orElseThrow(AuthenticationFailedException::new);
    var caller = read(token, country, identity.getRoles());
    return Uni.createFrom()
        .item(
            QuarkusSecurityIdentity.builder(identity)
                .addAttribute(CurrentCaller.ATTRIBUTE, caller)
                .addRoles(caller.duties().stream().map(Duty::role).collect(toSet()))
                .build());
  }

  private Caller read(JsonWebToken token, CountryCode country, Set<String> roles) {
    try {
      var organisation = new OrganisationId(text(token, "organisation"));
      if (!organisation.isOf(country)) {
        SECURITY.warnf(
            "foreign organisation issuer=%s request=%s", token.getIssuer(), request.current());
        throw new AuthenticationFailedException("a realm speaks for its own organisations only");
      }
      var duties = duties(token, roles);
      return new Caller(country, organisation, duties, agent(token, duties), request.current());
    } catch (IllegalArgumentException e) {
      throw new AuthenticationFailedException("the token does not say who is calling");
    }
  }

  /** A system on its own has nobody behind it; one that was lent a person's token has. */
  private static Agent agent(JsonWebToken token, Set<Duty> duties) {
    var issuer = token.getIssuer();
    var client = text(token, "azp");
    var id = token.getTokenID() == null ? "" : token.getTokenID();
    var actor = actor(token);
    if (actor != null) {
      return new Agent(issuer, token.getSubject(), actor, client, id);
    }
    return duties.contains(Duty.SYSTEM)
        ? new Agent(issuer, null, token.getSubject(), client, id)
        : new Agent(issuer, token.getSubject(), null, client, id);
  }

  /** The system that acts for the token's subject (RFC 8693, section 4.1). */
  private static @Nullable String actor(JsonWebToken token) {
    return token.<Object>getClaim("act") instanceof JsonObject act
            && act.get("sub") instanceof JsonString subject
        ? subject.getString()
        : null;
  }

  /** A system may do what its scopes say; people what their realm roles say. */
  private static Set<Duty> duties(JsonWebToken token, Set<String> roles) {
    var duties = EnumSet.noneOf(Duty.class);
    roles.forEach(role -> Duty.ofRole(role).ifPresent(duties::add));
    if (duties.contains(Duty.SYSTEM)) {
      var scopes = Set.of(text(token, "scope").split(" ", -1));
      if (scopes.contains("cases")) {
        duties.add(Duty.CASEWORKER);
      }
      if (scopes.contains("handoffs")) {
        duties.add(Duty.FOCAL_POINT);
      }
    }
    return duties;
  }

  private static String text(JsonWebToken token, String claim) {
    return token.<Object>getClaim(claim) instanceof String text ? text : "";
  }
}
