package org.trm.token;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys a token is bound to, as its claim {@code cnf} says (RFC 7800).
 *
 * @param key the thumbprint of the key that signs proofs (RFC 9449, section 6.1)
 * @param certificate the thumbprint of the TLS client certificate (RFC 8705, section 3.1)
 */
public record Binding(@Nullable String key, @Nullable String certificate) {

  /** Bound to nothing. */
  public static final Binding NONE = new Binding(null, null);

  private static final String KEY = "jkt";
  private static final String CERTIFICATE = "x5t#S256";

  /** Keycloak says by it what kind of thumbprint {@code jkt} is; it binds to nothing more. */
  private static final String REMARK = "kc-jkt-type";

  /**
   * What the claim says.
   *
   * @throws IllegalArgumentException if it binds the token to something that cannot be checked here
   */
  public static Binding of(Map<String, ?> confirmation) {
    var known = Set.of(KEY, CERTIFICATE, REMARK).containsAll(confirmation.keySet());
    var bound = new Binding(thumbprint(confirmation, KEY), thumbprint(confirmation, CERTIFICATE));
    if (!known || bound.equals(NONE)) {
      throw new IllegalArgumentException("bound to something unknown");
    }
    return bound;
  }

  /** All that it is bound by; to nothing is a kind, too. */
  public Set<BindingKind> kinds() {
    var kinds = EnumSet.noneOf(BindingKind.class);
    if (key != null) {
      kinds.add(BindingKind.DPOP);
    }
    if (certificate != null) {
      kinds.add(BindingKind.MTLS);
    }
    return kinds.isEmpty() ? EnumSet.of(BindingKind.NONE) : kinds;
  }

  private static @Nullable String thumbprint(Map<String, ?> confirmation, String name) {
    var value = confirmation.get(name);
    if (value == null) {
      return null;
    }
    if (value instanceof String text && text.matches("[A-Za-z0-9_-]{43}")) {
      return text;
    }
    throw new IllegalArgumentException("not the thumbprint of a key");
  }
}
