package org.trm.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.trm.identity.Caller;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** A flood of refusals becomes one entry a second, and none of them is forgotten. */
class UnrecordedTest {

  private final Few few = new Few();
  private final Unrecorded unrecorded = new Unrecorded(few);

  @Test
  void theFirstIsToldAtOnceAndTheRestWithTheNextSecond() {
    assertEquals(List.of(1L, 0L, 0L), added(3));
    few.passes(1);
    assertEquals(List.of(3L, 0L), added(2));
    few.passes(5);
    assertEquals(List.of(2L), added(1));
  }

  private List<Long> added(int times) {
    var caller = Caller.clock(new CountryCode("RS"), new OrganisationId("rs-desk"), new UUID(0, 1));
    return IntStream.range(0, times).mapToObj(_ -> unrecorded.add(caller)).toList();
  }
}
