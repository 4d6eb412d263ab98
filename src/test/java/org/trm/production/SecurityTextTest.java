package org.trm.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whoever finds a weakness finds whom to tell. */
@QuarkusTest
class SecurityTextTest {

  @Test
  void everybodyMayReadWhomToTell() {
    var answer = RestAssured.get("/.well-known/security.txt");
    assertEquals(200, answer.statusCode());
    assertEquals(
        "text/plain;charset=utf-8", answer.contentType().toLowerCase(java.util.Locale.ROOT));
    assertEquals(
        """
        Contact: mailto:nobody@localhost
        Expires: 2099-01-01T00:00:00Z
        Preferred-Languages: en
        """,
        answer.asString());
  }

  @Test
  void aContactThatIsOverIsNotShown() {
    var end = Instant.parse("2026-11-23T12:00:00Z");
    var resource =
        new SecurityTextResource(Optional.of("mailto:a@b.org"), Optional.of(end), () -> end);
    assertThrows(NotFoundException.class, resource::read);
  }
}
