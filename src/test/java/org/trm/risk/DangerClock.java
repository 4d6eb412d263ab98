package org.trm.risk;

import jakarta.enterprise.context.ApplicationScoped;

/** Time as tests let it pass until a holder's part of the service hears of a danger. */
@ApplicationScoped
public class DangerClock {

  private final HearOfDangers hearOfDangers;

  DangerClock(HearOfDangers hearOfDangers) {
    this.hearOfDangers = hearOfDangers;
  }

  public int sweep() {
    return hearOfDangers.sweep();
  }
}
