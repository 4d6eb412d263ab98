package org.trm.token;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An address as a proof names it: without query and fragment, in normal form (RFC 3986, 6.2). */
record Address(String value) {

  private static final Map<String, Integer> USUAL = Map.of("https", 443, "http", 80);

  /** The normal form, absent for what is no address of a resource. */
  static Optional<Address> of(String text) {
    try {
      var uri = new URI(text);
      if (uri.getScheme() == null || uri.getHost() == null || uri.getRawUserInfo() != null) {
        return Optional.empty();
      }
      var scheme = uri.getScheme().toLowerCase(Locale.ROOT);
      boolean usual = uri.getPort() < 0 || uri.getPort() == USUAL.getOrDefault(scheme, -1);
      var path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
      return Optional.of(
          new Address(
              scheme
                  + "://"
                  + uri.getHost().toLowerCase(Locale.ROOT)
                  + (usual ? "" : ":" + uri.getPort())
                  + path));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
