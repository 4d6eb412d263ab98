package org.trm.vault;

/** A key that the operator has not provided; the message names it and says what to do. */
public final class MissingKey extends IllegalStateException {

  MissingKey(String alias, String keystore, String remedy) {
    super("No usable key for %s in %s: %s".formatted(alias, keystore, remedy));
  }
}
