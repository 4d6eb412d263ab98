package org.trm.bench;

import java.util.Arrays;
import java.util.List;

/** Whose code a sampled thread was in. */
enum Place {
  TOKENS(
      "tokens and OIDC",
      "io.quarkus.oidc.",
      "io.smallrye.jwt.",
      "org.trm.identity.",
      "org.trm.token."),
  CRYPTO(
      "cryptography",
      "javax.crypto.",
      "com.sun.crypto.",
      "sun.security.",
      "java.security.",
      "org.jose4j.",
      "org.trm.vault."),
  DRIVER("JDBC driver", "org.postgresql."),
  HIBERNATE("Hibernate", "org.hibernate.", "io.quarkus.hibernate."),
  TRANSACTIONS(
      "pool and transactions",
      "io.agroal.",
      "com.arjuna.",
      "io.quarkus.agroal.",
      "io.quarkus.narayana."),
  JACKSON("Jackson", "com.fasterxml."),
  NETWORK("Netty and Vert.x", "io.netty.", "io.vertx."),
  FRAMEWORK("Quarkus and REST", "io.quarkus.", "org.jboss.", "io.smallrye.", "jakarta."),
  OURS("our own", "org.trm."),
  REST("the JDK by itself");

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
  private final List<String> packages;

  Place(String title, String... packages) {
    this.title = title;
    this.packages = List.of(packages);
  }

  String title() {
    return title;
  }

  /**
   * The place of a stack, the innermost class first. Whatever verifying a token calls belongs to
   * it; everything else to the innermost library that is known.
   */
  static Place of(List<String> classes) {
    if (classes.stream().anyMatch(TOKENS::has)) {
      return TOKENS;
    }
    return classes.stream()
        .flatMap(name -> Arrays.stream(values()).filter(place -> place.has(name)))
        .findFirst()
        .orElse(REST);
  }

  private boolean has(String name) {
    return packages.stream().anyMatch(name::startsWith);
  }
}
