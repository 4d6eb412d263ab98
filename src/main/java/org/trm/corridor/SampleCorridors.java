package org.trm.corridor;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.trm.directory.SampleScripts;

/** Provides a synthetic entry for every corridor in local mode, once the directory stands. */
@ApplicationScoped
class SampleCorridors {

  private static final int AFTER_THE_DIRECTORY = 3000;

  private final SampleScripts samples;

  SampleCorridors(SampleScripts samples) {
    this.samples = samples;
  }

  void atStart(@Observes @Priority(AFTER_THE_DIRECTORY) StartupEvent start) {
    samples.provide("/db/sample/corridors.sql");
  }
}
