package org.trm.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.trm.bestinterest.BestInterests;
import org.trm.bestinterest.ChildRecord;
import org.trm.casefile.Cases;
import org.trm.casefile.CodedCase;
import org.trm.consent.ConsentGrant;
import org.trm.consent.Consents;
import org.trm.question.Breath;
import org.trm.question.Question;
import org.trm.risk.RiskFacts;
import org.trm.risk.Risks;
import org.trm.safeguard.ConsentFact;
import org.trm.safeguard.Conversation;
import org.trm.safeguard.DangerFact;
import org.trm.safeguard.Facts;
import org.trm.safeguard.ReturnFact;
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
  private final BestInterests bestInterests;
  private final FactsOfChild child;

  FactsOfPerson(
      Cases cases,
      Consents consents,
      Risks risks,
      BestInterests bestInterests,
      FactsOfChild child) {
    this.cases = cases;
    this.consents = consents;
    this.risks = risks;
    this.bestInterests = bestInterests;
    this.child = child;
  }

  /** What is to be asked of a person. */
  record Asked(
      Question<Optional<CodedCase>> coded,
      Question<RiskFacts> risks,
      Question<ChildRecord> child,
      Question<List<ConsentGrant>> consents) {}

  Asked asking(CaseId theCase, OrganisationId holder) {
    return new Asked(
        cases.asking(theCase, holder),
        risks.asking(theCase, holder),
        bestInterests.asking(theCase, holder),
        consents.asking(theCase, holder));
  }

  /** Of whom nothing can be known, that is a child; who comes of age is an adult from that day. */
  Facts.Person of(Asked asked, Breath answers, Instant now) {
    var known = answers.to(asked.coded());
    var coded = known.map(CodedCase::age).orElse(AgeStatus.CHILD_PRESUMED);
    var endangered = answers.to(asked.risks());
    var record = answers.to(asked.child());
    return new Facts.Person(
            record.age(coded, now),
            answers.to(asked.consents()).stream().map(FactsOfPerson::consent).toList(),
            endangered.risks().stream().map(FactsOfPerson::risk).toList(),
            endangered.dangers().stream().map(FactsOfPerson::danger).toList(),
            child.of(record, coded),
            ReturnFact.NOTHING)
        .without(known.map(CodedCase::shutOut).orElse(Set.of()));
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
          case PARENT -> Conversation.Speaker.PARENT;
          case GUARDIAN -> Conversation.Speaker.GUARDIAN;
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
        switch (risk.mitigations()) {
          case NO -> RiskFact.Mitigated.NO;
          case YES -> RiskFact.Mitigated.YES;
          case WITH_SAFETY_PLAN -> RiskFact.Mitigated.WITH_SAFETY_PLAN;
        },
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
