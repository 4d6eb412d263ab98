package org.trm.token;

import java.security.cert.X509Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A call as far as it can prove who makes it.
 *
 * @param scheme how the token was shown
 * @param token the token
 * @param proofs what stood in the header {@code DPoP}
 * @param method the HTTP method
 * @param addresses where the call may have been sent to, without a query
 * @param certificate the client's certificate on this very connection
 */
public record Call(
    Scheme scheme,
    String token,
    List<String> proofs,
    String method,
    List<String> addresses,
    @Nullable X509Certificate certificate) {

  /** How a token is shown in the header {@code Authorization}. */
  public enum Scheme {
    BEARER,
    DPOP
  }

  public Call {
    proofs = List.copyOf(proofs);
    addresses = List.copyOf(addresses);
  }

  @Override
  public String toString() {
    return "Call";
  }
}
