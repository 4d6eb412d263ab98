package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import org.trm.casefile.Cases;
import org.trm.casefile.CodedCase;
import org.trm.consent.ConsentGrant;
import org.trm.consent.Consents;
import org.trm.risk.RiskFacts;
import org.trm.risk.Risks;
import org.trm.safeguard.ConsentFact;
import org.trm.safeguard.Conversation;
import org.trm.safeguard.DangerFact;
import org.trm.safeguard.Facts;
import org.trm.safeguard.RiskFact;
import org.trm.safeguard.Validity;
import org.trm.shared.AgeStatus;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** Says in the gates' words what the holder recorded about the person; nothing is defaulted. */
@ApplicationScoped
class FactsOfPerson {

  private final Cases cases;
  private final Consents consents;
  private final Risks risks;

  FactsOfPerson(Cases cases, Consents consents, Risks risks) {
    this.cases = cases;
    this.consents = consents;
    this.risks = risks;
  }

  /** Of whom nothing can be known, that is a child. */
  Facts.Person of(CaseId theCase, OrganisationId holder) {
    var endangered = risks.of(theCase, holder);
    return new Facts.Person(
        cases.facts(theCase, holder).map(CodedCase::age).orElse(AgeStatus.CHILD_PRESUMED),
        consents.of(theCase, holder).stream().map(FactsOfPerson::consent).toList(),
        endangered.risks().stream().map(FactsOfPerson::risk).toList(),
        endangered.dangers().stream().map(FactsOfPerson::danger).toList());
  }

  private static ConsentFact consent(ConsentGrant grant) {
    var item = grant.item();
    return new ConsentFact(
        new ConsentFact.Item(item.purpose(), item.recipient(), item.category()),
        switch (grant.state()) {
          case GIVEN, RENEWED -> ConsentFact.Word.GIVEN;
          case REQUESTED, REQUEST_DEFERRED -> ConsentFact.Word.NO_ANSWER;
          case REFUSED -> ConsentFact.Word.REFUSED;
          case WITHDRAWN, REVOKED -> ConsentFact.Word.WITHDRAWN;
          case EXPIRED -> ConsentFact.Word.EXPIRED;
          case INVALIDATED -> ConsentFact.Word.INVALIDATED;
          case UNKNOWN -> ConsentFact.Word.UNKNOWN;
        },
        new Validity(grant.from(), grant.until()),
        conversation(grant.how()));
  }

  private static Conversation conversation(ConsentGrant.Circumstances how) {
    return new Conversation(
        switch (how.by()) {
          case PERSON -> Conversation.Speaker.PERSON;
          case PARENT, GUARDIAN -> Conversation.Speaker.GUARDIAN;
          case LEGAL_REPRESENTATIVE -> Conversation.Speaker.REPRESENTATIVE;
        },
        switch (how.capacity()) {
          case FULL, SUPPORTED -> Conversation.Capacity.DECIDES;
          case CHILD -> Conversation.Capacity.CHILD;
          case LACKING -> Conversation.Capacity.LACKING;
        },
        how.assent() == null
            ? Conversation.Assent.NOT_HEARD
            : switch (how.assent()) {
              case ASSENTED -> Conversation.Assent.ASSENTED;
              case DISSENTED -> Conversation.Assent.DISSENTED;
              case NOT_ABLE -> Conversation.Assent.NOT_ABLE;
            },
        how.understood(),
        how.interpreterTied());
  }

  private static RiskFact risk(RiskFacts.Risk risk) {
    return new RiskFact(
        switch (risk.scope()) {
          case EARLY -> RiskFact.Scope.EARLY;
          case RETRAFFICKING -> RiskFact.Scope.RETRAFFICKING;
          case RECEIVING_COUNTRY -> RiskFact.Scope.RECEIVING_COUNTRY;
          case JOURNEY -> RiskFact.Scope.JOURNEY;
          case FAMILY -> RiskFact.Scope.FAMILY;
        },
        risk.country(),
        switch (risk.level()) {
          case LOW -> RiskFact.Level.LOW;
          case MEDIUM -> RiskFact.Level.MEDIUM;
          case HIGH -> RiskFact.Level.HIGH;
        },
        risk.mitigated(),
        new Validity(risk.from(), risk.until()));
  }

  private static DangerFact danger(RiskFacts.Danger danger) {
    return new DangerFact(
        switch (danger.kind()) {
          case TRANSMISSION_ENDANGERS_PERSON -> DangerFact.Kind.ENDANGERS_PERSON;
          case TRANSMISSION_ENDANGERS_CHILD -> DangerFact.Kind.ENDANGERS_CHILD;
          case TRANSMISSION_ENDANGERS_FAMILY -> DangerFact.Kind.ENDANGERS_FAMILY;
          case PERSECUTION_BY_AUTHORITIES -> DangerFact.Kind.AUTHORITIES_PERSECUTE;
          case ASYLUM_SOUGHT_FROM -> DangerFact.Kind.ASYLUM_GROUND;
        },
        danger.country());
  }
}
