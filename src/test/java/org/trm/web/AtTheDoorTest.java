package org.trm.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;
import org.trm.actor.Actor;
import org.trm.actor.SecurityLog;
import org.trm.actor.Told;
import org.trm.local.Tokens;

/** What no use-case ever sees: bodies without end, and headers that say two things. */
@QuarkusTest
class AtTheDoorTest {

  private final Actor shelter = Actor.of("rs-shelter-caseworker");

  @Inject MeterRegistry metrics;

  @ParameterizedTest
  @ValueSource(longs = {(1 << 20) + 1, 16 << 20})
  void aBodyThatIsTooLargeIsAProblem(long length) throws IOException {
    isTooLarge(
        said(opening() + "Content-Length: " + length, "{\"facts\": \"" + "A".repeat(1 << 20)));
  }

  /** It is answered before a word of it has come. */
  @ParameterizedTest
  @ValueSource(longs = {(16 << 20) + 1, 1L << 40})
  void aBodyThatAnnouncesItselfAsFarTooLargeIsOneToo(long length) throws IOException {
    isTooLarge(said(opening() + "Content-Length: " + length, ""));
  }

  /** Nobody is known yet, so no journal has it. */
  @Test
  @Asvs("16.3.3")
  void thatItWasTurnedAwayIsLoggedAndCounted() throws IOException {
    var before = turnedAway();
    var logged =
        SecurityLog.during(() -> said(opening() + "Content-Length: " + (1L << 40), "")).getFirst();
    assertTrue(logged.startsWith("refused status=413 request="), logged);
    assertEquals(before + 1, turnedAway());
  }

  private double turnedAway() {
    return metrics.counter("trm.door.refused", "status", "413").count();
  }

  @Test
  void aBodyThatDoesNotSayHowLargeItIsMayBeTooLargeToo() throws IOException {
    var chunk = Integer.toHexString(1 << 20) + "\r\n" + "A".repeat(1 << 20) + "\r\n";
    isTooLarge(said(opening() + "Transfer-Encoding: chunked", chunk + chunk));
  }

  @ParameterizedTest
  @CsvSource({"If-Match, \"0\", \"1\"", "If-Match, \"0\", \"0\""})
  @Asvs("15.3.7")
  void aVersionIsNamedOnce(String name, String one, String other) {
    var section = shelter.opensACase() + "/sections/HEALTH";
    var answer = shelter.calls().header(name, one, other).body("{\"content\": {}}").put(section);
    assertEquals("400 malformed-request", Told.by(answer));
    assertEquals("404 not-found", Told.by(shelter.gets(section)));
  }

  @Test
  @Asvs("15.3.7")
  void aKeyIsGivenOnce() {
    var answer =
        shelter
            .calls()
            .header("Idempotency-Key", "0123456789-a", "0123456789-b")
            .body(Actor.NEW_CASE)
            .post("/v1/cases");
    assertEquals("400 malformed-request", Told.by(answer));
  }

  @Test
  @Asvs("15.3.7")
  void aPurposeIsStatedOnce() {
    var section = shelter.opensACase() + "/sections/HEALTH";
    var answer = shelter.calls().header("Purpose-Of-Use", "CASEWORK", "RIGHTS").get(section);
    assertEquals("400 malformed-request", Told.by(answer));
  }

  @ParameterizedTest
  @CsvSource({
    "rs-shelter-caseworker, SUPERVISION, 403 purpose-not-allowed",
    "rs-shelter-caseworker, RIGHTS, 403 purpose-not-allowed",
    "rs-shelter-supervisor, CASEWORK, 403 purpose-not-allowed",
    "rs-shelter-data-protection, CASEWORK, 403 purpose-not-allowed",
    "rs-shelter-caseworker, CURIOSITY, 400 malformed-request",
    "rs-shelter-caseworker, casework, 400 malformed-request",
    "rs-shelter-caseworker, 'CASEWORK, RIGHTS', 400 malformed-request",
    "rs-shelter-caseworker, CASEWORK, 200"
  })
  @Asvs("2.2.2")
  void contentIsReadForAPurposeOfTheReadersOwn(String username, String purpose, String told) {
    var consents = shelter.opensACase() + "/consents";
    assertEquals(told, Told.by(Actor.of(username).reading(purpose).gets(consents)));
  }

  private static void isTooLarge(String answer) {
    assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
    assertTrue(answer.contains("application/problem+json"), answer);
    assertTrue(answer.contains("\"type\":\"/problems/body-too-large\""), answer);
    assertTrue(answer.toLowerCase(Locale.ROOT).contains("x-request-id: "), answer);
  }

  /** Who asks for another protocol is answered in this one. */
  @Test
  void anUpgradeIsNotTakenUp() throws IOException {
    var head = opening() + "Upgrade: h2c\nConnection: close\nContent-Length: 2";
    assertTrue(said(head, "{}").startsWith("HTTP/1.1 400 "));
  }

  private static String opening() {
    return """
    POST /v1/cases HTTP/1.1
    Host: localhost
    Authorization: Bearer %s
    Content-Type: application/json
    Idempotency-Key: 0123456789
    """
        .formatted(Tokens.of("rs-shelter-caseworker"));
  }

  /** What is answered to this request, byte by byte; the service may hang up before all is sent. */
  private static String said(String head, String body) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket.setSoTimeout(10_000);
      var out = socket.getOutputStream();
      out.write((head.replace("\n", "\r\n") + "\r\n\r\n").getBytes(ISO_8859_1));
      try {
        out.write(body.getBytes(ISO_8859_1));
        out.flush();
      } catch (IOException hungUp) {
        // what it said before is still there to be read
      }
      return untilItsEnd(socket.getInputStream());
    }
  }

  /** The last that a problem without refusals says is its instance; the line may stay open. */
  private static String untilItsEnd(InputStream in) throws IOException {
    var said = new StringBuilder();
    for (int next = in.read(); next >= 0; next = in.read()) {
      said.append((char) next);
      if (next == '}' && said.indexOf("\"instance\"") > 0) {
        break;
      }
    }
    return said.toString();
  }
}
