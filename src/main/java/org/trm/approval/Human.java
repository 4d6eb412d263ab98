package org.trm.approval;

import java.util.Optional;
import org.trm.identity.Caller;

/**
 * A human who decides, by a key that tells nothing but whether two are the same: the realm and the
 * subject of the token, whichever system the human uses.
 */
public record Human(String key) {
  public Human {
    if (key.isBlank()) {
      throw new IllegalArgumentException("a human has a key");
    }
  }

  /** Who is behind a call; absent for a system that acts for nobody. */
  public static Optional<Human> behind(Caller caller) {
    return Optional.ofNullable(caller.agent().human())
        .filter(subject -> !subject.isBlank())
        .map(subject -> new Human(caller.country().value() + "/" + subject));
  }

  @Override
  public String toString() {
    return "Human";
  }
}
