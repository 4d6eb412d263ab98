package org.trm.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

class IdsTest {

  private static final Instant THEN = Instant.parse("2031-03-01T10:00:00.123456Z");

  @Test
  void whatIsMadeAtOneMomentComesInOrder() {
    var clock = InstantSource.fixed(THEN);
    var last = Ids.next(clock).toString();
    for (int i = 0; i < 10_000; i++) {
      var next = Ids.next(clock).toString();
      assertTrue(next.compareTo(last) > 0);
      last = next;
    }
  }

  @Test
  void anIdentifierTellsItsMillisecond() {
    var later = THEN.plusSeconds(60);
    var id = Ids.next(InstantSource.fixed(later));
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
    assertEquals(later.toEpochMilli(), id.getMostSignificantBits() >>> 16);
  }

  @Test
  void aClockThatWasSetBackIsBelieved() {
    Ids.next(InstantSource.fixed(THEN.plusSeconds(120)));
    var id = Ids.next(InstantSource.fixed(THEN));
    assertEquals(THEN.toEpochMilli(), id.getMostSignificantBits() >>> 16);
  }
}
