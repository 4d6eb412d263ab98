package org.trm.handoff;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.RECEIVER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.trm.actor.Actor;
import org.trm.actor.Told;
import org.trm.journal.Sequencer;

/** Whoever handed a case over answers for the copy that stayed, and for no more. */
@QuarkusTest
class PastTrailTest {

  private static final Actor OFFICER = Actor.of("rs-shelter-data-protection").reading("RIGHTS");
  private static final Actor NEXT = Actor.of("si-shelter-data-protection").reading("RIGHTS");

  private final Sequencer sequencer;

  PastTrailTest(Sequencer sequencer) {
    this.sequencer = sequencer;
  }

  @Test
  void itsOfficerReadsWhatWasDoneWithItsOwnCopy() throws SQLException {
    var path = handedOver();
    HOLDER.gets(path + "/sections/NEEDS").then().statusCode(200);
    var trail = trail(OFFICER, path);
    assertEquals("CASE_OPENED", trail.getString("[0].action"));
    var actions = trail.<String>getList("action");
    assertEquals(1, actions.stream().filter("HANDOFF_COMPLETED"::equals).count());
    assertEquals("SECTION_READ", actions.get(actions.size() - 1));
  }

  @Test
  void whatTheReceiverDoesWithItsOwnIsItsOfficersToRead() throws SQLException {
    var path = handedOver();
    RECEIVER.reading("CASEWORK").gets(path).then().statusCode(200);
    var theirs = trail(NEXT, path);
    assertEquals("CASE_READ", theirs.getString("[-1].action"));
    assertEquals("si-shelter", theirs.getString("[-1].organisation"));
    assertEquals("HANDOFF_COMPLETED", trail(OFFICER, path).getString("[-1].action"));
  }

  @Test
  void itComesInPagesToo() throws SQLException {
    var path = handedOver();
    sequencer.sequence();
    var link = OFFICER.gets(path + "/trail?limit=1").header("Link");
    OFFICER
        .gets(link.substring(1, link.indexOf('>')))
        .then()
        .statusCode(200)
        .body("size()", equalTo(1))
        .body("action", not(hasItem("CASE_OPENED")));
  }

  @Test
  void itsCountrysAuditorsGoOnReadingWhatTheirJournalHas() throws SQLException {
    var path = handedOver();
    for (var auditor : List.of("rs-desk-auditor", "si-desk-auditor")) {
      var trail = trail(Actor.of(auditor).reading("AUDIT"), path);
      assertEquals(true, trail.getList("action").contains("HANDOFF_COMPLETED"), auditor);
    }
    var stranger = Actor.of("hr-desk-auditor").reading("AUDIT").gets(path + "/trail");
    assertEquals("404 not-found", Told.by(stranger));
  }

  private static String handedOver() {
    return Journey.drafted().to(Stage.COMPLETED).theCase().path();
  }

  private JsonPath trail(Actor who, String path) throws SQLException {
    sequencer.sequence();
    return who.gets(path + "/trail?limit=100").then().statusCode(200).extract().jsonPath();
  }
}
