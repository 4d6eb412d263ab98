package org.trm.lifecycle;

/**
 * What an organisation may do about where its copy stands; the whole table. Handing off is not in
 * it, for that is what a completed handoff does.
 */
enum Turn {
  FOLLOW_UP_BEGUN(Stage.FOLLOW_UP),
  CLOSED_NOW(Stage.CLOSED),
  OPENED_AGAIN(Stage.OPEN);

  private final Stage to;

  Turn(Stage to) {
    this.to = to;
  }

  Stage to() {
    return to;
  }

  boolean leadsFrom(Stage stage) {
    return switch (this) {
      case FOLLOW_UP_BEGUN -> stage == Stage.OPEN;
      case CLOSED_NOW -> stage != Stage.CLOSED;
      case OPENED_AGAIN -> stage == Stage.CLOSED || stage == Stage.FOLLOW_UP;
    };
  }
}
