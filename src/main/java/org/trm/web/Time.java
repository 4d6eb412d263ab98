package org.trm.web;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** The one clock of the service; whoever needs the time is given it. */
class Time {

  @Produces
  @Singleton
  InstantSource clock() {
    return InstantSource.system();
  }
}
