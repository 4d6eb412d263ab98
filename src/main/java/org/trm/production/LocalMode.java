package org.trm.production;

import java.util.Set;
import java.util.stream.Stream;

/** What is for one's own machine, with people who do not exist, does not listen to others. */
final class LocalMode implements Check {

  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "::1");

  @Override
  public Stream<String> faults(Installation installation) {
    return OWN.contains(installation.value("quarkus.http.host").orElse("0.0.0.0"))
        ? Stream.of()
        : Stream.of(
            "trm.local is true, which is for one's own machine alone:"
                + " set it to false, or quarkus.http.host to 127.0.0.1.");
  }
}
