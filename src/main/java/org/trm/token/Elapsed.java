package org.trm.token;

import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Measures how long ago something was; unlike the clock it never jumps. */
class Elapsed {

  @Produces
  @Singleton
  @DefaultBean
  Ticker ticker() {
    return Ticker.systemTicker();
  }
}
