package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.Outcome;

/** Renders an organisation's copy of a case. */
@ApplicationScoped
class CaseViews {

  private final CasefileRepository casefiles;
  private final SectionRepository sections;
  private final ParticipantRepository participants;
  private final CustodyBook custody;

  CaseViews(
      CasefileRepository casefiles,
      SectionRepository sections,
      ParticipantRepository participants,
      CustodyBook custody) {
    this.casefiles = casefiles;
    this.sections = sections;
    this.participants = participants;
    this.custody = custody;
  }

  Outcome<CaseView> read(Caller caller, CaseId id) {
    return casefiles
        .own(caller, id)
        .map(copy -> Outcome.done(render(caller, copy)))
        .orElseGet(Outcome::notFound);
  }

  CaseView render(Caller caller, CasefileEntity copy) {
    var history = custody.history(copy.caseId());
    var there = sections.latest(copy.id());
    return view(caller, copy, history, there, participants.of(copy.id()));
  }

  /** A case that has just been opened: nothing else stands in it, so nobody is asked. */
  CaseView opened(Caller caller, CasefileEntity copy, Custody first) {
    return view(caller, copy, List.of(first), List.of(), List.of());
  }

  private static CaseView view(
      Caller caller,
      CasefileEntity copy,
      List<Custody> history,
      List<SectionEntity> there,
      List<ParticipantView> participants) {
    return new CaseView(
        copy.caseId(),
        copy.version(),
        OwnStanding.of(caller, copy, history).standing(),
        copy.references(),
        copy.facts(),
        there.stream().anyMatch(section -> section.category() == DataCategory.CONTACT),
        there.stream().map(CaseViews::info).toList(),
        participants,
        history,
        copy.moments().occurredAt(),
        copy.moments().recordedAt());
  }

  private static CaseView.SectionInfo info(SectionEntity section) {
    return new CaseView.SectionInfo(
        section.category(), section.version(), section.moments().recordedAt());
  }
}
