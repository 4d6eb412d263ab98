package org.trm.facts;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.bestinterest.ChildRecord;
import org.trm.bestinterest.Evidence;
import org.trm.bestinterest.EvidenceOfDecision;
import org.trm.bestinterest.EvidenceOfDecision.BestInterestsAssessment;
import org.trm.bestinterest.EvidenceOfDecision.BestInterestsDetermination;
import org.trm.bestinterest.EvidenceOfDecision.Discipline;
import org.trm.bestinterest.EvidenceOfDecision.PanelMember;
import org.trm.bestinterest.EvidenceOfFuture.CareArrangement;
import org.trm.bestinterest.EvidenceOfFuture.CareConvention;
import org.trm.bestinterest.EvidenceOfFuture.DurableSolution;
import org.trm.bestinterest.EvidenceOfFuture.FamilyAssessment;
import org.trm.bestinterest.EvidenceOfFuture.FamilyTracing;
import org.trm.bestinterest.EvidenceOfFuture.PlacementOutcome;
import org.trm.bestinterest.EvidenceOfFuture.PlacementRisk;
import org.trm.bestinterest.EvidenceOfStatus.GuardianConflict;
import org.trm.bestinterest.EvidenceOfStatus.GuardianForm;
import org.trm.bestinterest.EvidenceOfStatus.Guardianship;
import org.trm.bestinterest.EvidenceOfStatus.IdentitySteps;
import org.trm.bestinterest.EvidenceOfStatus.Office;
import org.trm.bestinterest.EvidenceOfStatus.ParentalLink;
import org.trm.bestinterest.EvidenceOfStatus.ParentalProof;
import org.trm.bestinterest.EvidenceOfVoice;
import org.trm.bestinterest.EvidenceOfVoice.Hearing;
import org.trm.bestinterest.EvidenceOfVoice.Interpreting;
import org.trm.bestinterest.Filed;
import org.trm.directory.Directory;
import org.trm.directory.Organisation;
import org.trm.safeguard.ChildFact;
import org.trm.safeguard.ChildFact.Care;
import org.trm.safeguard.ChildFact.Proof;
import org.trm.shared.AgeStatus;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Says in the gates' words what is on record about a child. */
@ApplicationScoped
class FactsOfChild {

  private final Directory directory;

  FactsOfChild(Directory directory) {
    this.directory = directory;
  }

  ChildFact of(ChildRecord record, AgeStatus coded) {
    return new ChildFact(
        new ChildFact.Status(
            coded == AgeStatus.ADULT_CONFIRMED,
            inOffice(record).map(filed -> guardian(record, filed)).orElse(null),
            latest(record, ParentalLink.class, filed -> parent(record, filed)),
            latest(record, IdentitySteps.class, filed -> proof(record, filed))),
        heard(record),
        future(record),
        record.all(EvidenceOfDecision.class).flatMap(filed -> decision(record, filed)).toList());
  }

  /** The latest appointment, if the office has not ended since. */
  private static Optional<Filed<Guardianship>> inOffice(ChildRecord record) {
    return record
        .latest(Guardianship.class)
        .filter(filed -> filed.evidence().office() == Office.APPOINTED);
  }

  private static ChildFact.Guardian guardian(ChildRecord record, Filed<Guardianship> filed) {
    var guardian = filed.evidence();
    return new ChildFact.Guardian(
        proof(record, filed),
        since(record, guardian.guardian()),
        guardian.form() == GuardianForm.INTERIM,
        guardian.conflicts().contains(GuardianConflict.ALLEGED_PERPETRATOR),
        guardian.conflicts().contains(GuardianConflict.REQUESTING_CASEWORKER));
  }

  /** Since when it has been this one, whatever term or form of office came anew. */
  private static Instant since(ChildRecord record, String guardian) {
    var since = Instant.MAX;
    for (var filed : record.all(Guardianship.class).toList().reversed()) {
      var other = !filed.evidence().guardian().equals(guardian);
      if (other || filed.evidence().office() != Office.APPOINTED) {
        break;
      }
      since = filed.from();
    }
    return since;
  }

  private static ChildFact.Parent parent(ChildRecord record, Filed<ParentalLink> filed) {
    var link = filed.evidence();
    return new ChildFact.Parent(
        proof(record, filed), link.present(), link.proof() != ParentalProof.NONE, link.suspected());
  }

  private static ChildFact.@Nullable Hearing heard(ChildRecord record) {
    return record
        .all(EvidenceOfVoice.class)
        .reduce((earlier, later) -> later)
        .map(filed -> hearing(record, filed))
        .orElse(null);
  }

  private static ChildFact.Hearing hearing(ChildRecord record, Filed<EvidenceOfVoice> filed) {
    var independent =
        !(filed.evidence() instanceof Hearing heard)
            || heard.interpreting() != Interpreting.NOT_INDEPENDENT;
    return new ChildFact.Hearing(proof(record, filed), independent);
  }

  private ChildFact.Future future(ChildRecord record) {
    return new ChildFact.Future(
        latest(record, FamilyTracing.class, filed -> tracing(record, filed)),
        record.all(FamilyAssessment.class).flatMap(filed -> family(record, filed)).toList(),
        record.all(PlacementRisk.class).map(filed -> placement(record, filed)).toList(),
        record.all(CareArrangement.class).flatMap(filed -> care(record, filed)).toList(),
        latest(record, DurableSolution.class, filed -> proof(record, filed)));
  }

  private static ChildFact.Tracing tracing(ChildRecord record, Filed<FamilyTracing> filed) {
    var proof = proof(record, filed);
    return switch (filed.evidence().result()) {
      case FOUND_SUITABLE -> new ChildFact.Tracing(proof, true, false);
      case FOUND_UNSUITABLE -> new ChildFact.Tracing(proof, true, true);
      case NOT_FOUND, NOT_SOUGHT_NOT_IN_BEST_INTERESTS ->
          new ChildFact.Tracing(proof, false, false);
    };
  }

  private Stream<ChildFact.Family> family(ChildRecord record, Filed<FamilyAssessment> filed) {
    var suitable = filed.evidence().suitable();
    return countryOf(filed.evidence().authority())
        .map(country -> new ChildFact.Family(proof(record, filed), country, suitable));
  }

  private static ChildFact.Placement placement(ChildRecord record, Filed<PlacementRisk> filed) {
    var risk = filed.evidence();
    return new ChildFact.Placement(
        proof(record, filed),
        risk.country(),
        risk.placement(),
        risk.outcome() == PlacementOutcome.INDICATES_NOT_IN_BEST_INTERESTS);
  }

  private Stream<Care> care(ChildRecord record, Filed<CareArrangement> filed) {
    var care = filed.evidence();
    var consented = care.centralAuthorityConsent() != null;
    return countryOf(care.authority())
        .map(country ->
            new Care(proof(record, filed), country, care.placement(), form(care), consented));
  }

  private static Care.Form form(CareArrangement care) {
    return switch (care.care()) {
      case PARENTS, RELATIVES -> Care.Form.FAMILY;
      case FOSTER_FAMILY, INSTITUTION ->
          care.convention() == CareConvention.NONE
              ? Care.Form.OTHERS
              : Care.Form.OTHERS_UNDER_CONVENTION;
      case SUPERVISED_INDEPENDENCE -> Care.Form.INDEPENDENT;
    };
  }

  private static Stream<ChildFact.Decision> decision(
      ChildRecord record, Filed<EvidenceOfDecision> filed) {
    var proof = proof(record, filed);
    return switch (filed.evidence()) {
      case BestInterestsAssessment assessed ->
          Stream.of(
              new ChildFact.Decision(proof, assessed.country(), assessed.inBestInterests(), null));
      case BestInterestsDetermination decided ->
          Stream.of(
              new ChildFact.Decision(
                  proof,
                  decided.country(),
                  decided.inBestInterests(),
                  panel(decided, filed.narrated())));
      case EvidenceOfDecision.Reopening _ -> Stream.empty();
    };
  }

  private static ChildFact.Panel panel(BestInterestsDetermination decided, boolean reasoned) {
    var disciplines = decided.panel().stream().map(PanelMember::discipline).distinct().toList();
    return new ChildFact.Panel(
        decided.panel().size(),
        disciplines.size(),
        disciplines.contains(Discipline.CHILD_PROTECTION),
        decided.panel().stream().anyMatch(PanelMember::ownsTheCase),
        reasoned);
  }

  /** What an authority said that is in the directory no more counts for no country. */
  private Stream<CountryCode> countryOf(OrganisationId authority) {
    return directory.organisation(authority).map(Organisation::country).stream();
  }

  private static Proof proof(ChildRecord record, Filed<? extends Evidence> filed) {
    return new Proof(filed.from(), filed.until(), record.isReopened(filed));
  }

  private static <T extends Evidence, F> @Nullable F latest(
      ChildRecord record, Class<T> form, Function<Filed<T>, F> fact) {
    return record.latest(form).map(fact).orElse(null);
  }
}
