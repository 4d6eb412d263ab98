package org.trm.handoff;

import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.trm.directory.Directory;

/** A handoff drafted in a country that, for as long as the test runs, asks for two people. */
abstract class AskedOfTwo {

  @Inject Directory directory;

  Journey journey;

  @BeforeEach
  void serbiaAsksForTwoPeople() {
    TwoPeople.areAskedFor(directory);
    journey = Journey.drafted();
  }

  @AfterEach
  void serbiaAsksNoMore() {
    TwoPeople.areAskedForNoMore(directory);
  }
}
