package org.trm.handoff;

import java.util.List;
import java.util.Random;
import org.trm.actor.Actor;
import org.trm.transition.Party;

/** Who has to do with a transfer to Slovenia out of one country, and who has not. */
record StormyPeople(String sender) {

  Actor actor(Party party) {
    return switch (party) {
      case HOLDER -> Actor.of(sender + "-shelter-caseworker");
      case SENDING_DESK -> Actor.of(sender + "-desk-focal-point").reading("HANDOFF");
      case RECEIVING_DESK -> Actor.of("si-desk-focal-point").reading("HANDOFF");
      case RECEIVING_ORGANISATION -> Actor.of("si-shelter-caseworker").reading("HANDOFF");
      case SYSTEM -> throw new IllegalArgumentException("nobody calls as the system");
    };
  }

  /** Somebody who has nothing to do with it. */
  Actor stranger(Random random) {
    var strangers =
        List.of(
            "hr-shelter-caseworker",
            "hr-desk-focal-point",
            sender + "-child-protection-caseworker",
            "si-child-protection-caseworker");
    var stranger = Actor.of(strangers.get(random.nextInt(strangers.size())));
    return stranger.username().endsWith("focal-point") ? stranger.reading("HANDOFF") : stranger;
  }
}
