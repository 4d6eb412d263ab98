package org.trm.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.trm.token.Call;
import org.trm.token.Call.Scheme;

/**
 * Reads from a request how its token was shown and what proves that it is the caller's.
 *
 * <p>The certificate is that of the very connection: a header that an ingress says it in could be
 * written by anybody who gets past the ingress. And under what addresses the service is known is
 * configured, not read from the request, or a proof made for another service would do here.
 */
@ApplicationScoped
class Calls {

  private final List<String> addresses;

  Calls(
      @ConfigProperty(name = "trm.addresses") Optional<List<String>> addresses,
      @ConfigProperty(name = "trm.local", defaultValue = "false") boolean local) {
    this.addresses = addresses.orElse(List.of());
    if (!local && (this.addresses.isEmpty() || !this.addresses.stream().allMatch(Calls::isSafe))) {
      throw new IllegalStateException(
          "trm.addresses must name the addresses, with https, at which clients reach this service");
    }
  }

  /** The call, absent if it shows no token. */
  Optional<Call> read(HttpServerRequest request) {
    var authorization = request.getHeader("Authorization");
    if (authorization == null) {
      return Optional.empty();
    }
    var parts = authorization.strip().split(" +", 2);
    return scheme(parts[0])
        .filter(_ -> parts.length == 2)
        .map(scheme ->
            new Call(
                scheme,
                parts[1],
                request.headers().getAll("DPoP"),
                request.method().name(),
                addresses(request),
                certificate(request)));
  }

  private static Optional<Scheme> scheme(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "bearer" -> Optional.of(Scheme.BEARER);
      case "dpop" -> Optional.of(Scheme.DPOP);
      default -> Optional.empty();
    };
  }

  private List<String> addresses(HttpServerRequest request) {
    var known =
        addresses.isEmpty() ? List.of(request.scheme() + "://" + request.authority()) : addresses;
    return known.stream().map(address -> address + request.path()).toList();
  }

  private static @Nullable X509Certificate certificate(HttpServerRequest request) {
    if (!request.isSSL()) {
      return null;
    }
    try {
      return request.sslSession().getPeerCertificates()[0] instanceof X509Certificate shown
          ? shown
          : null;
    } catch (SSLPeerUnverifiedException e) {
      return null; // none was shown
    }
  }

  private static boolean isSafe(String address) {
    return address.startsWith("https://") && !address.endsWith("/");
  }
}
