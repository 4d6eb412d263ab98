package org.trm.token;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.trm.shared.Ids;
import org.trm.token.RealmSilent.Reason;

/** The time during which one realm cannot be asked; most of the time there is none. */
class Gap {

  private static final long PAUSE = Duration.ofSeconds(1).toNanos();

  private final Realm realm;
  private @Nullable Open open;
  private long asked;
  private long unconfirmed;

  Gap(Realm realm) {
    this.realm = realm;
  }

  private record Open(UUID id, Instant began) {}

  /** Whether to ask now; while it is silent only once in a while. */
  synchronized boolean mayAsk(long now) {
    if (open != null && now - asked < PAUSE) {
      return false;
    }
    asked = now;
    return true;
  }

  /** If telling fails, it has not begun, and nobody is believed. */
  synchronized void begins(InstantSource clock, Reason reason, Consumer<RealmSilent> tell) {
    if (open == null) {
      var began = new Open(Ids.next(clock), clock.instant());
      tell.accept(new RealmSilent(began.id, realm.country(), began.began, reason));
      open = began;
      unconfirmed = 0;
    }
  }

  synchronized void ends(boolean stopped, Consumer<RealmAnswersAgain> tell) {
    if (open != null) {
      tell.accept(
          new RealmAnswersAgain(open.id, realm.country(), open.began, unconfirmed, stopped));
      open = null;
    }
  }

  synchronized Standing believedMeanwhile() {
    unconfirmed++;
    return new Standing.Unknown();
  }

  synchronized boolean isOpen() {
    return open != null;
  }
}
