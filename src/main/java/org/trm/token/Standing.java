package org.trm.token;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a realm says of a token that it signed. */
public sealed interface Standing {

  /**
   * It holds.
   *
   * @param roles the realm roles that its holder has now
   * @param organisation the organisation its holder works for now
   */
  record Holds(Set<String> roles, @Nullable String organisation) implements Standing {
    public Holds {
      roles = Set.copyOf(roles);
    }
  }

  /** It holds no more: the session ended, or its holder or client was disabled. */
  record Ended() implements Standing {}

  /** The realm could not be asked. */
  record Unknown() implements Standing {}
}
