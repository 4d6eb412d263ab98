package org.trm.identity;

import io.quarkus.oidc.OidcTenantConfig;
import java.util.Set;
import org.trm.token.BindingKind;
import org.trm.token.Realm;

/**
 * A trusted issuer and one algorithm that it may sign by.
 *
 * @param realm the issuer, as it is asked about its tokens
 * @param bindings by which kinds of key its tokens may be bound
 * @param rules what the engine verifies its tokens by
 */
record Trusted(Realm realm, Set<BindingKind> bindings, OidcTenantConfig rules) {
  Trusted {
    bindings = Set.copyOf(bindings);
  }
}
