package org.trm.local;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What the terminal shows when everything answers: where, who, and one call to try. */
final class Banner {
  private static final String EXAMPLE = "rs";

  private Banner() {}

  static void print(RunningStack stack) {
    System.out.println(text(stack, stack.password()));
  }

  static String text(RunningStack stack, String password) {
    var ports = stack.ports();
    return """

    TRM Handoff is ready. Stop it with Ctrl-C; its data stay until make clean-data.

      API          %1$s
      Contract     %1$s/q/openapi
      Health       %1$s/q/health
      Keycloak     http://localhost:%2$d        administrator: admin
      with TLS     API https://localhost:%10$d, Keycloak https://localhost:%11$d, certificates in %5$s/tls
      PostgreSQL   localhost:%3$d, database %4$s      logins: secrets.properties in %5$s

      duty               sample user, here of Serbia; elsewhere write another code for rs:
                         %6$s
    %7$s
    The password of all of them: %8$s

    Who am I? Paste this:

    curl -s %1$s/v1/me -H "Authorization: Bearer $(curl -s \\
      -d grant_type=password -d client_id=trm-cli -d username=rs-shelter-caseworker \\
      -d password=%8$s %9$s \\
      | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')"; echo
    """
        .formatted(
            stack.api(),
            ports.keycloak(),
            ports.postgres(),
            stack.database(),
            stack.data(),
            codes(),
            users(),
            password,
            stack.tokenUrl(EXAMPLE),
            ports.secure().api(),
            ports.secure().keycloak());
  }

  private static String codes() {
    return Country.all().stream()
        .filter(country -> !country.isNetwork())
        .map(Country::realm)
        .collect(joining(" "));
  }

  private static String users() {
    return Country.all().stream()
            .filter(country -> country.isNetwork() || country.realm().equals(EXAMPLE))
            .map(People::samples)
            .flatMap(List::stream)
            .map(person -> "  %-18s %s%n".formatted(person.duty(), person.username()))
            .collect(joining())
        + "  %-18s %s%n"
            .formatted("system", EXAMPLE + "-desk-system (a client; the password is its secret)");
  }
}
