package org.trm.consent;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.consent.ConsentSession.Assent;
import org.trm.consent.ConsentSession.Capacity;
import org.trm.consent.ConsentSession.ConsentMethod;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.consent.ConsentSession.Interpreter;
import org.trm.directory.Language;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** One conversation in which a person agreed or refused; never changed. */
@Entity
@Table(name = "consent")
class ConsentEntity {

  @Id private UUID id;
  private UUID caseId;
  private String organisation;
  private String givenBy;
  private String capacity;
  private String method;
  private @Nullable String witness;
  private String language;
  private @Nullable String interpreter;
  private @Nullable Boolean interpreterIndependent;
  private String formVersion;
  private @Nullable String formLanguage;
  private @Nullable String assent;
  private @Nullable UUID renews;
  private Instant occurredAt;
  private Instant recordedAt;
  private Instant validUntil;

  @SuppressWarnings("NullAway.Init")
  protected ConsentEntity() {}

  @SuppressWarnings("NullAway.Init") // describe() fills how the conversation was held
  ConsentEntity(UUID id, CaseId theCase, OrganisationId holder, NewConsent in, Moments moments) {
    this.id = id;
    this.caseId = theCase.value();
    this.organisation = holder.value();
    this.occurredAt = moments.occurredAt();
    this.recordedAt = moments.recordedAt();
    this.validUntil = in.validUntil().truncatedTo(ChronoUnit.MICROS);
    this.renews = in.renews();
    describe(in.session());
  }

  private void describe(ConsentSession session) {
    givenBy = session.givenBy().name();
    capacity = session.capacity().name();
    method = session.method().name();
    witness = session.witness();
    language = session.language().tag();
    interpreter = session.interpreter() == null ? null : session.interpreter().reference();
    interpreterIndependent =
        session.interpreter() == null ? null : session.interpreter().independent();
    formVersion = session.formVersion();
    formLanguage = session.formLanguage() == null ? null : session.formLanguage().tag();
    assent = session.assent() == null ? null : session.assent().name();
  }

  UUID id() {
    return id;
  }

  CaseId caseId() {
    return new CaseId(caseId);
  }

  OrganisationId organisation() {
    return new OrganisationId(organisation);
  }

  Moments moments() {
    return new Moments(occurredAt, recordedAt);
  }

  Instant validUntil() {
    return validUntil;
  }

  /** The earlier conversation that this one renews. */
  @Nullable UUID renews() {
    return renews;
  }

  ConsentSession session() {
    return new ConsentSession(
        GivenBy.valueOf(givenBy),
        Capacity.valueOf(capacity),
        ConsentMethod.valueOf(method),
        witness,
        new Language(language),
        interpreter == null || interpreterIndependent == null
            ? null
            : new Interpreter(interpreter, interpreterIndependent),
        formVersion,
        formLanguage == null ? null : new Language(formLanguage),
        assent == null ? null : Assent.valueOf(assent));
  }
}
