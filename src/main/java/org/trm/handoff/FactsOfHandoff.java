package org.trm.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Cases;
import org.trm.casefile.CodedCase;
import org.trm.consent.Consents;
import org.trm.corridor.Corridors;
import org.trm.corridor.HandoffRef;
import org.trm.safeguard.Facts;
import org.trm.shared.AgeStatus;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;
import org.trm.track.Tracks;

/** Gathers, once and before any rule is asked, everything the gates may know of a handoff. */
@ApplicationScoped
class FactsOfHandoff {

  private final Cases cases;
  private final Consents consents;
  private final Tracks tracks;
  private final Corridors corridors;
  private final FactsOfDirectory directory;
  private final InstantSource clock;

  FactsOfHandoff(
      Cases cases,
      Consents consents,
      Tracks tracks,
      Corridors corridors,
      FactsOfDirectory directory,
      InstantSource clock) {
    this.cases = cases;
    this.consents = consents;
    this.tracks = tracks;
    this.corridors = corridors;
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * The facts of a handoff as it stands.
   *
   * @param custodian who has custody of the case now
   * @param acceptance what the receiving desk accepts, or has accepted
   */
  Facts of(
      HandoffEntity handoff,
      OrganisationId custodian,
      OrganisationId receiver,
      Facts.@Nullable Acceptance acceptance) {
    var now = clock.instant();
    var route = handoff.route();
    var request =
        new Facts.Request(
            handoff.type(),
            handoff.purpose(),
            handoff.urgent(),
            handoff.packet().packetVersion(),
            handoff.sections());
    var bases =
        corridors.of(new HandoffRef(handoff.id(), handoff.caseId(), route.holderId())).orElse(null);
    return new Facts(
        now,
        request,
        directory.sender(route, custodian, bases, now),
        directory.receiver(route, receiver, acceptance, now),
        person(handoff.caseId(), route.holderId()));
  }

  /** The facts of a proposal for which nothing has been drafted yet. */
  Facts of(CaseId theCase, Route route, Proposal proposal) {
    var now = clock.instant();
    var request =
        new Facts.Request(
            proposal.type(), proposal.purpose(), proposal.urgent(), 1, proposal.categories());
    return new Facts(
        now,
        request,
        directory.sender(route, route.holderId(), null, now),
        directory.receiver(route, proposal.receivingOrganisation(), null, now),
        person(theCase, route.holderId()));
  }

  private Facts.Person person(CaseId theCase, OrganisationId holder) {
    var track = tracks.of(theCase, holder);
    return new Facts.Person(
        cases.facts(theCase, holder).map(CodedCase::age).orElse(AgeStatus.CHILD_PRESUMED),
        consents.of(theCase, holder).stream().map(FactsOfPerson::consent).toList(),
        track.risks().stream().map(FactsOfPerson::risk).toList(),
        track.dangers().stream().map(FactsOfPerson::danger).toList());
  }
}
