package org.trm.consent;

import static org.trm.consent.ConsentSession.Capacity.FULL;
import static org.trm.consent.ConsentSession.ConsentMethod.WRITTEN;
import static org.trm.consent.ConsentSession.GivenBy.PERSON;
import static org.trm.shared.Purpose.ASSISTANCE;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.consent.ConsentSession.Assent;
import org.trm.consent.ConsentSession.Capacity;
import org.trm.consent.ConsentSession.ConsentMethod;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.ConsentSession.Interpreter;
import org.trm.consent.NewConsent.ConsentWord;
import org.trm.consent.NewConsent.NewGrant;
import org.trm.directory.Language;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** Conversations for tests. */
final class Talk {

  static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final OrganisationId SHELTER = new OrganisationId("si-shelter");

  private Talk() {}

  static NewGrant grant(DataCategory category, ConsentWord word) {
    return new NewGrant(ASSISTANCE, SHELTER, category, word);
  }

  static NewConsent of(ConsentSession session, NewGrant... grants) {
    return new NewConsent(session, THEN, THEN.plusSeconds(3600), null, List.of(grants));
  }

  static NewConsent until(Instant until) {
    return new NewConsent(
        by(PERSON, FULL), THEN, until, null, List.of(grant(DataCategory.NEEDS, ConsentWord.GIVEN)));
  }

  static ConsentSession by(GivenBy givenBy, Capacity capacity) {
    return new ConsentSession(
        givenBy, capacity, WRITTEN, null, new Language("sr-Latn"), null, "CF-3.1", null, null);
  }

  static ConsentSession held(
      ConsentMethod method, @Nullable String witness, @Nullable Interpreter interpreter) {
    return new ConsentSession(
        PERSON, FULL, method, witness, new Language("sr"), interpreter, "CF-3.1", null, null);
  }

  /** Somebody agreed beside or for a person who said this. */
  static ConsentSession beside(GivenBy givenBy, Capacity capacity, @Nullable Assent assent) {
    return new ConsentSession(
        givenBy, capacity, WRITTEN, null, new Language("sr"), null, "CF-3.1", null, assent);
  }
}
