package org.trm.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.trm.actor.Ear;
import org.trm.identity.Scope;
import org.trm.journal.JournalReader;
import org.trm.journal.Sequencer;
import org.trm.local.LocalStack;
import org.trm.local.SampleUser;
import org.trm.local.Tokens;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Five thousand hostile requests do no harm; many more are sent by {@code make fuzz}. */
@QuarkusTest
@Order(Integer.MAX_VALUE) // leaves much behind, which others would have to look through
class FuzzTest {

  private static final int REQUESTS = Integer.getInteger("fuzz.requests", 5_000);
  private static final long SEED = Long.getLong("fuzz.seed", 20_261_122L);

  @Inject Sequencer sequencer;
  @Inject JournalReader reader;

  @Test
  void hostileRequestsDoNoHarm() throws Exception {
    var findings = new Findings(SEED);
    var service = URI.create("http://localhost:" + RestAssured.port);
    var tokens = new Tokens(LocalStack.current());
    var users = SampleUser.all();
    var times = new StringBuilder();
    long began = System.nanoTime();
    FuzzRun.logIn(users, tokens);
    times.append((System.nanoTime() - began) / 1_000_000).append(" ms to log in; ");
    try (var ear = new Ear(findings::overheard)) {
      var world = World.made(service, tokens);
      var operations = Operation.in(Path.of("target/openapi/openapi.json"));
      var maker = new RequestMaker(SEED, world, operations, users);
      times.append((System.nanoTime() - began) / 1_000_000).append(" world; ");
      new FuzzRun(service, tokens, maker, findings).send(0, REQUESTS);
      times.append((System.nanoTime() - began) / 1_000_000).append(" sent; ");
      assertTrue(ear.isAwake());
    }
    findings.overheard("a metric", RestAssured.get("/q/metrics").asString());
    compare(findings, users);
    times.append((System.nanoTime() - began) / 1_000_000).append(" looked at");
    System.out.printf("fuzz: %s; %d refused on record; %s%n", times, findings.denied(), findings);
    assertEquals(List.of(), findings.found());
    assertTrue(findings.unavailable() < REQUESTS / 100, findings.toString());
  }

  private void compare(Findings findings, List<SampleUser> users) throws SQLException {
    sequencer.sequence();
    for (var realm : users.stream().map(SampleUser::realm).distinct().toList()) {
      findings.compare(realm, recorded(realm));
    }
  }

  private Set<String> recorded(String realm) {
    var country =
        realm.equals("network")
            ? CountryCode.NETWORK
            : new CountryCode(realm.toUpperCase(Locale.ROOT));
    var requests = new HashSet<String>();
    Scope.of(country, new OrganisationId(realm + "-desk"))
        .run(() ->
            QuarkusTransaction.requiringNew()
                .run(() ->
                    reader
                        .lines(country, 0, Long.MAX_VALUE)
                        .forEach(line -> requests.addAll(Findings.requestsIn(line.text())))));
    return requests;
  }
}
