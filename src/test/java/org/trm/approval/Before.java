package org.trm.approval;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Background;
import org.trm.actor.Stored;
import org.trm.identity.Agent;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.local.LocalStack;
import org.trm.local.Tokens;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.web.Outcome;

/** Something that a sample user has put before a second person. */
record Before(UUID subject, ApprovalView view) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Proposes an instrument for the corridor, in the name of this user. */
  static Before asksForAnInstrument(String username) {
    return asks(username, Duty.DATA_PROTECTION, ApprovalKind.CORRIDOR_INSTRUMENT);
  }

  static Before asks(String username, Duty duty, ApprovalKind kind) {
    var subject = instruments().put(UUID.randomUUID(), "v1");
    return new Before(subject, proposes(username, duty, kind, subject, "v1").orProblem());
  }

  static Outcome<ApprovalView> proposes(
      String username, Duty duty, ApprovalKind kind, UUID subject, String version) {
    var approvals = Arc.container().instance(Approvals.class).get();
    var caller = caller(username, duty);
    return new Background(caller.organisation().value())
        .reads(() ->
            approvals.propose(
                caller, kind, new ApprovalSubject(subject, version), CaseId.random()));
  }

  /** What the rules are told about it, in this organisation's name. */
  List<Approval> toldTo(String organisation) {
    var approvals = Arc.container().instance(Approvals.class).get();
    return new Background(organisation).reads(() -> approvals.of(subject));
  }

  Response approvedBy(Actor actor) {
    return actor.posts(path() + "/approve", first());
  }

  /** Through a system, with a token of its own or one that a human lent it. */
  Response approvedThrough(String token) {
    return RestAssured.given()
        .auth()
        .oauth2(token)
        .header("Idempotency-Key", first().key())
        .header("If-Match", first().tag())
        .post(path() + "/approve");
  }

  Response declinedBy(Actor actor) {
    return actor.posts(path() + "/decline", "{\"reason\": \"RISK_TOO_HIGH\"}", first());
  }

  private static Version first() {
    return new Version("\"1\"", UUID.randomUUID().toString());
  }

  boolean isUndecided() {
    var id = view.id().toString();
    return Stored.rows("approval_decision").stream().noneMatch(row -> row.contains(id));
  }

  String path() {
    return view.location();
  }

  void changes() {
    instruments().put(subject, "v2");
  }

  void grewOld() {
    change(
        "update approval_proposal set proposed_at = '2026-01-01', expires_at = '2026-01-02'"
            + " where id = '"
            + view.id()
            + "'");
  }

  static void change(String update) {
    try (var connection = LocalStack.current().connect("postgres");
        var statement = connection.createStatement()) {
      statement.execute(update);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The caller that a token of this user makes. */
  static Caller caller(String username, Duty duty) {
    var name = username.split("-", -1);
    var organisation =
        String.join("-", Arrays.asList(name).subList(0, username.contains("child") ? 3 : 2));
    return new Caller(
        new CountryCode(name[0].toUpperCase(java.util.Locale.ROOT)),
        new OrganisationId(organisation),
        Set.of(duty),
        new Agent("https://" + name[0], subjectOf(Tokens.of(username)), null, "trm-cli", "t"),
        UUID.randomUUID());
  }

  private static String subjectOf(String token) {
    try {
      var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
      return JSON.readTree(claims).path("sub").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Instruments instruments() {
    return Arc.container().instance(Instruments.class).get();
  }
}
