package org.trm.lifecycle;

import static org.trm.lifecycle.Stage.CLOSED;
import static org.trm.lifecycle.Stage.FOLLOW_UP;
import static org.trm.lifecycle.Stage.HANDED_OFF;
import static org.trm.lifecycle.Stage.OPEN;

import java.util.Set;

/**
 * What an organisation may do about where its copy stands; the whole table. Handing off is not in
 * it, for that is what a completed handoff does.
 */
enum Turn {
  FOLLOW_UP_BEGUN(Stage.FOLLOW_UP, OPEN),
  CLOSED_NOW(CLOSED, OPEN, FOLLOW_UP, HANDED_OFF),
  OPENED_AGAIN(OPEN, CLOSED, FOLLOW_UP);

  private final Stage to;
  private final Stage[] from;

  Turn(Stage to, Stage... from) {
    this.to = to;
    this.from = from;
  }

  Stage to() {
    return to;
  }

  boolean leadsFrom(Stage stage) {
    return Set.of(from).contains(stage);
  }
}
