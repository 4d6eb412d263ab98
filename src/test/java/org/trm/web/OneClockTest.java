package org.trm.web;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;

/** The validator looks at the service's one clock. */
@QuarkusTest
@Asvs("16.2.2")
class OneClockTest {

  @Inject ValidatorFactory validators;

  @Test
  void theServiceHasOneClock() {
    assertInstanceOf(ValidatorClock.class, validators.getClockProvider());
  }
}
