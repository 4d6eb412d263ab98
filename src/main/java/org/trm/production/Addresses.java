package org.trm.production;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Addresses without TLS, of examples, or of the machine itself. */
final class Addresses implements Check {

  /** Names that RFC 2606 and RFC 6761 keep for examples, tests and oneself. */
  private static final Pattern NOWHERE =
      Pattern.compile(
          "(.*\\.)?(example(\\.(com|net|org))?|test|invalid|localhost)|127\\..*|\\[?::1]?");

  @Override
  public Stream<String> faults(Installation installation) {
    return Stream.concat(realms(installation), databases(installation));
  }

  private static Stream<String> realms(Installation installation) {
    var names = installation.names("trm.countries.", ".issuers").toList();
    return names.isEmpty()
        ? Stream.of("trm.countries.<realm>.issuers is missing: nobody could call.")
        : names.stream().flatMap(name -> issuers(name, installation.value(name).orElse("")));
  }

  private static Stream<String> issuers(String name, String value) {
    return Arrays.stream(value.split(",")).map(String::strip).flatMap(one -> issuer(name, one));
  }

  private static Stream<String> issuer(String name, String address) {
    if (!address.toLowerCase(Locale.ROOT).startsWith("https://")) {
      return Stream.of(name + " has an address without https: tokens could be forged.");
    }
    return isNowhere(address.substring("https:".length()))
        ? Stream.of(name + " has an example's address, or this machine's: set the realm's.")
        : Stream.of();
  }

  private static Stream<String> databases(Installation installation) {
    return Installation.LOGINS.stream()
        .filter(installation::uses)
        .map(Addresses::addressOf)
        .flatMap(name -> database(name, installation.value(name).orElse("")));
  }

  private static String addressOf(String login) {
    return login.equals("quarkus.flyway") ? login + ".jdbc-url" : login + ".jdbc.url";
  }

  private static Stream<String> database(String name, String address) {
    if (address.isEmpty()) {
      return Stream.of(name + " is missing: set it.");
    }
    return address.matches(".*[?&]sslmode=verify-full(&.*)?")
        ? Stream.of()
        : Stream.of(name + " does not check the database's certificate: add sslmode=verify-full.");
  }

  private static boolean isNowhere(String address) {
    try {
      var host = URI.create(address).getHost();
      return host == null || NOWHERE.matcher(host.toLowerCase(Locale.ROOT)).matches();
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
