package org.trm.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.trm.identity.Caller;

/**
 * Follows a journal for a system: answers as soon as there is something, or when it has waited as
 * long as it was asked to. While it waits it holds no connection.
 */
@ApplicationScoped
class FollowEvents {

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final EventPieces pieces;

  FollowEvents(EventPieces pieces) {
    this.pieces = pieces;
  }

  EventPage follow(Caller caller, long after, Duration wait, int limit) {
    long end = System.nanoTime() + wait.toNanos();
    var piece = pieces.after(caller, after, limit);
    while (piece.page().events().isEmpty()) {
      boolean waited = System.nanoTime() - end >= 0;
      if (piece.atTheEnd() && (waited || !paused())) {
        break;
      }
      piece = pieces.after(caller, piece.page().examinedTo(), limit);
    }
    return piece.page();
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
