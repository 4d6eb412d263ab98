package org.trm.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.trm.journal.Sequencer;
import org.trm.local.Tokens;

/** The story of the demonstration, told to the service under test. */
@QuarkusTest
@io.quarkus.test.common.QuarkusTestResource(org.trm.local.LocalStack.class)
class DemoTest {

  private final Sequencer sequencer;

  DemoTest(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  @Test
  void aCaseGoesFromSerbiaToSlovenia() {
    var service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
    var teller = new Teller(System.out);
    new Story(teller, service, Tokens::of, this::sequence).tell();
    assertEquals(0, teller.differences());
  }

  @Test
  void aMotherAndHerChildGoHomeTogether() {
    var service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
    var teller = new Teller(System.out);
    new Homecoming(teller, service, Tokens::of).tell();
    assertEquals(0, teller.differences());
  }

  @Test
  void aWomanIsInDanger() {
    var service = URI.create(RestAssured.baseURI + ":" + RestAssured.port);
    var teller = new Teller(System.out);
    new Alarm(teller, service, Tokens::of).tell();
    assertEquals(0, teller.differences());
  }

  private void sequence() {
    try {
      sequencer.sequence();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
