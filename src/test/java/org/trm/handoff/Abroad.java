package org.trm.handoff;

import static org.trm.handoff.Crew.HOLDER;
import static org.trm.handoff.Crew.SENDING_DESK;
import static org.trm.handoff.SampleCase.file;
import static org.trm.handoff.SampleCase.made;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.restassured.response.Response;
import java.io.IOException;
import java.text.ParseException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.trm.actor.Actor;
import org.trm.actor.Actor.Version;
import org.trm.actor.Body;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/** A country without a realm: the authority there, its key, and a handoff on the way to it. */
final class Abroad {

  static final String KEYS = "/v1/organisations/aq-authority/keys";
  static final Actor COORDINATOR = Actor.of("rs-desk-coordinator");
  static final Actor SECOND = Actor.of("rs-desk-data-protection");
  static final ECKey KEY = newKey();

  private static final ObjectMapper JSON = new ObjectMapper();

  private Abroad() {}

  static ECKey newKey() {
    try {
      return new ECKeyGenerator(Curve.P_256).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Serbia knows the authority's key, from two people; asked for again, it stays as it is. */
  static synchronized void isKnown() {
    var recorded = COORDINATOR.posts(KEYS, giving(KEY));
    if (recorded.statusCode() == 201) {
      made(confirms(SECOND, recorded, print(KEY)), 200);
    }
  }

  static String giving(ECKey key) {
    return "{\"x\": \"%s\", \"y\": \"%s\", \"heardBy\": \"LETTER\"}"
        .formatted(key.getX(), key.getY());
  }

  static String print(ECKey key) {
    try {
      return key.computeThumbprint().toString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static Response confirms(Actor actor, Response recorded, String heard) {
    var path = KEYS + "/" + Body.text(recorded, "/id") + "/confirm";
    return actor.posts(path, "{\"fingerprint\": \"" + heard + "\"}", Version.of(recorded));
  }

  /** A draft of a transfer there, agreed to, on legal grounds, and looked at by a second person. */
  static Journey drafted() {
    isKnown();
    var theCase = SampleCase.opened(file("case.json"));
    theCase.writes("NEEDS");
    theCase.hears(Words.agreeing("aq-authority", "NEEDS"));
    theCase.hears(Words.agreeing("aq-authority", "SUMMARY"));
    theCase.assesses(file("risk-assessment.json").replace("\"SI\"", "\"AQ\""));
    var journey = Journey.of(theCase, drafting("CASE_TRANSFER"));
    TwoPeople.agree(journey);
    return journey;
  }

  static String drafting(String type) {
    return Words.drafting(type, "NEEDS")
        .replace("\"SI\"", "\"AQ\"")
        .replace("si-shelter", "aq-authority");
  }

  /** The same, sealed, sent, and answered as far as this. */
  static Journey answered(Transition... letters) {
    var journey = drafted();
    made(journey.moves(Party.SENDING_DESK, Transition.SUBMIT), 200);
    made(seals(SENDING_DESK, journey), 201);
    for (var letter : letters) {
      made(records(journey, letter), 200);
    }
    return journey;
  }

  /** The same, accepted, released, and all of it sealed. */
  static Journey travelling() {
    var journey = answered(Transition.ACKNOWLEDGE, Transition.ACCEPT);
    made(journey.moves(Party.HOLDER, Transition.RELEASE), 200);
    made(seals(HOLDER, journey), 201);
    return journey;
  }

  static Response seals(Actor actor, Journey journey) {
    return actor
        .reading("HANDOFF")
        .calls()
        .header("Purpose-Of-Use", "HANDOFF")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post(journey.path() + "/exports");
  }

  /** The sending desk records what the authority wrote. */
  static Response records(Journey journey, Transition transition) {
    return journey.moves(SENDING_DESK, transition, saying(journey, transition));
  }

  static String saying(Journey journey, Transition transition) {
    return by(said(journey, transition), "OFFICER_IN_CHARGE", LocalDate.now(ZoneOffset.UTC));
  }

  static String said(Journey journey, Transition transition) {
    return Words.with(transition, journey).replace("si-shelter", "aq-authority");
  }

  /** The same words, with a letter. */
  static String by(String said, String signatory, LocalDate dated) {
    var letter =
        "\"letter\": {\"reference\": \"AQ-2026-118\", \"dated\": \"%s\", \"signatory\": \"%s\"}"
            .formatted(dated, signatory);
    var fields = said.strip();
    return fields.equals("{}")
        ? "{" + letter + "}"
        : fields.substring(0, fields.length() - 1) + ", " + letter + "}";
  }

  /** What the authority reads, with its own software. */
  static JsonNode opened(Response export) {
    try {
      var sealed = JWEObject.parse(Body.text(export, "/sealed"));
      sealed.decrypt(new ECDHDecrypter(KEY));
      return JSON.readTree(sealed.getPayload().toBytes());
    } catch (ParseException | JOSEException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
