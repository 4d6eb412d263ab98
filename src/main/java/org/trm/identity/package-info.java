/**
 * Who is calling: the country, the organisation, the duties, and the human behind a system.
 *
 * <p>Each country has a Keycloak realm of its own. The issuer that a token claims is looked up
 * among the configured ones and nowhere else; the token is then verified against that realm alone,
 * so the country of a caller is never a matter of a header, a path or a body. A {@link
 * org.trm.identity.Caller} is what every use-case is given.
 *
 * <p>The caller's country and organisation are also set on every database transaction ({@link
 * org.trm.identity.Scope}), where row-level security holds them once more. This is the only package
 * that knows of OIDC.
 */
@NullMarked
package org.trm.identity;

import org.jspecify.annotations.NullMarked;
