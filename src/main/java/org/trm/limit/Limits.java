package org.trm.limit;

import io.smallrye.config.ConfigMapping;

/** How much is allowed, from configuration; requests a minute where nothing else is said. */
@ConfigMapping(prefix = "trm.limits")
interface Limits {

  /** By one person. */
  long person();

  /** By one system. */
  long system();

  /** By all of one organisation. */
  long organisation();

  /** Answers 403 and 404 to one person or system. */
  long refused();

  /** Tokens from one address that could not be verified. */
  long unverified();

  /** How many requests are served at once. */
  int atOnce();

  /** How many systems wait for events at once. */
  int waiting();

  /** Nobody could be served with none: the service does not start. */
  static void demandSome(String name, long number) {
    if (number < 1) {
      throw new IllegalStateException("trm.limits." + name + " must be 1 at least");
    }
  }
}
