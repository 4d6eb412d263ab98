package org.trm.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Each has an allowance of their own, which fills again, and whoever guesses has a small one. */
class AllowancesTest {

  private final Few few = new Few();
  private final Allowances allowances = new Allowances(few, few);
  private final Caller ana = caller("rs-shelter", "ana", null);
  private final Caller program = caller("rs-desk", null, "program");

  @Test
  void aPersonMaySendSoMany() {
    assertEquals(4, sent(ana));
    assertEquals("\"person\";r=0;t=15", allowances.take(ana).header());
  }

  @Test
  void aSystemMaySendMore() {
    assertEquals(6, sent(program));
  }

  @Test
  void onePersonTakesNothingFromAnother() {
    sent(ana);
    assertEquals(4, sent(caller("rs-desk", "bo", null)));
  }

  @Test
  @Asvs("6.8.1")
  void theSameNameInAnotherRealmIsSomebodyElse() {
    sent(ana);
    assertTrue(allowances.take(caller("si-shelter", "ana", null)).enough());
  }

  @Test
  void allPeopleOfAnOrganisationShareOneAllowanceToo() {
    var sent = Stream.of("ana", "bo", "cem").mapToInt(one -> sent(caller("rs-shelter", one, null)));
    assertEquals(8, sent.sum());
  }

  @Test
  void aSystemThatActsForSomebodyCountsForBoth() {
    var lent = caller("rs-desk", "ana", "program");
    assertEquals(4, sent(lent));
    assertEquals(1, sent(program));
  }

  @Test
  void itFillsAgainWithTime() {
    sent(ana);
    few.passes(15);
    assertEquals(1, sent(ana));
    few.passes(60);
    assertEquals(4, sent(ana));
  }

  @Test
  void whoeverIsOftenRefusedIsRefusedEverything() {
    assertEquals(2, many(() -> allowances.takeRefused(ana)));
    assertFalse(allowances.take(ana).enough());
    assertEquals("\"refused\";q=2;w=60", allowances.take(ana).policy());
    few.passes(30);
    assertTrue(allowances.take(ana).enough());
  }

  @Test
  void badTokensAreCountedByAddress() {
    assertEquals(3, many(() -> allowances.takeUnverified("192.0.2.1")));
    assertTrue(allowances.takeUnverified("192.0.2.2").enough());
  }

  private int sent(Caller caller) {
    return many(() -> allowances.take(caller));
  }

  private static int many(Supplier<Left> taking) {
    int taken = 0;
    while (taken < 100 && taking.get().enough()) {
      taken++;
    }
    return taken;
  }

  private static Caller caller(
      String organisation, @Nullable String human, @Nullable String system) {
    var country = organisation.substring(0, 2);
    return new Caller(
        new CountryCode(country.toUpperCase(Locale.ROOT)),
        new OrganisationId(organisation),
        Set.of(),
        new Agent("https://id.example/" + country, human, system, "client", "token"),
        new UUID(0, 1));
  }
}
