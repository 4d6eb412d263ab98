package org.trm.handoff;

import org.trm.consent.ConsentGrant;
import org.trm.safeguard.ConsentFact;
import org.trm.safeguard.DangerFact;
import org.trm.safeguard.RiskFact;
import org.trm.safeguard.Validity;
import org.trm.track.TrackFacts;

/** Says in the gates' words what the holder recorded about the person; nothing is defaulted. */
final class FactsOfPerson {

  private FactsOfPerson() {}

  static ConsentFact consent(ConsentGrant grant) {
    var item = grant.item();
    return new ConsentFact(
        new ConsentFact.Item(item.purpose(), item.recipient(), item.category()),
        switch (grant.state()) {
          case GIVEN -> ConsentFact.Word.GIVEN;
          case REFUSED -> ConsentFact.Word.REFUSED;
          case WITHDRAWN -> ConsentFact.Word.WITHDRAWN;
          case EXPIRED -> ConsentFact.Word.EXPIRED;
        },
        new Validity(grant.from(), grant.until()));
  }

  static RiskFact risk(TrackFacts.Risk risk) {
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

  static DangerFact danger(TrackFacts.Danger danger) {
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
