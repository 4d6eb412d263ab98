package org.trm.token;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trm.token.RealmSilent.Reason.REALM_UNREACHABLE;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.shared.CountryCode;

/** A gap is told once when it begins and once when it ends, or there is none. */
class GapTest {

  private static final long A_SECOND = 1_000_000_000;
  private static final Instant NOW = Instant.ofEpochSecond(1_795_000_000);

  private final Gap gap = new Gap(new Realm("https://rs", new CountryCode("RS"), "trm-api", "s"));
  private final List<Object> told = new ArrayList<>();

  @Test
  void itIsToldOnceThatItBeginsAndOnceThatItEnds() {
    begin();
    begin();
    gap.believedMeanwhile();
    gap.believedMeanwhile();
    gap.ends(false, told::add);
    gap.ends(false, told::add);
    assertEquals(2, told.size());
    var began = (RealmSilent) told.getFirst();
    assertEquals(NOW, began.began());
    assertEquals(
        new RealmAnswersAgain(began.gap(), new CountryCode("RS"), NOW, 2, false), told.getLast());
  }

  @Test
  void whoStopsInOneSaysThatNobodyWaitsForItsEndAnyMore() {
    begin();
    gap.believedMeanwhile();
    gap.ends(true, told::add);
    var began = (RealmSilent) told.getFirst();
    assertEquals(
        new RealmAnswersAgain(began.gap(), new CountryCode("RS"), NOW, 1, true), told.getLast());
    assertFalse(gap.isOpen());
  }

  @Test
  void whatCannotBePutOnRecordHasNotBegun() {
    assertThrows(
        IllegalStateException.class,
        () ->
            gap.begins(
                InstantSource.fixed(NOW),
                REALM_UNREACHABLE,
                _ -> {
                  throw new IllegalStateException("the journal is away");
                }));
    assertFalse(gap.isOpen());
  }

  @Test
  void whatCannotBePutOnRecordHasNotEnded() {
    begin();
    assertThrows(
        IllegalStateException.class,
        () ->
            gap.ends(
                false,
                _ -> {
                  throw new IllegalStateException("the journal is away");
                }));
    assertTrue(gap.isOpen());
  }

  @Test
  void aSilentRealmIsAskedOnceASecondAndOneThatAnswersAlways() {
    assertTrue(gap.mayAsk(0));
    assertTrue(gap.mayAsk(1));
    begin();
    assertFalse(gap.mayAsk(A_SECOND));
    assertTrue(gap.mayAsk(A_SECOND + 1));
    assertFalse(gap.mayAsk(A_SECOND + 2));
    gap.ends(false, told::add);
    assertTrue(gap.mayAsk(A_SECOND + 3));
  }

  private void begin() {
    gap.begins(InstantSource.fixed(NOW), REALM_UNREACHABLE, told::add);
  }
}
