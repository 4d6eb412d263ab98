package org.trm.support;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.trm.chronicle.Chronicled;
import org.trm.chronicle.ReadRecords;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.section.Htcds.SupportType;
import org.trm.shared.CaseId;
import org.trm.support.SupportView.CitizenshipView;
import org.trm.support.SupportView.ClaimView;
import org.trm.support.SupportView.FollowUpView;
import org.trm.support.SupportView.NonPunishmentView;
import org.trm.support.SupportView.PlanView;
import org.trm.support.SupportView.ResidenceView;
import org.trm.support.SupportView.ScreeningView;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads how the person was found and what helps. */
@ApplicationScoped
class ReadSupport {

  private final ReadRecords readRecords;

  ReadSupport(ReadRecords readRecords) {
    this.readRecords = readRecords;
  }

  /** How one kind of line is shown. */
  private interface View<T, V> {
    V of(UUID id, T record, Instant occurredAt, Instant recordedAt);
  }

  Outcome<SupportView> read(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    var place = SupportRecord.place(theCase, Action.SUPPORT_READ);
    return readRecords.read(caller, place, purpose, lines -> view(theCase, lines));
  }

  private static SupportView view(CaseId theCase, List<Chronicled<SupportRecord>> lines) {
    return new SupportView(
        theCase,
        all(lines, Screening.class, ScreeningView::new),
        all(lines, SupportPlan.class, ReadSupport::plan),
        all(lines, ResidenceStatus.class, ResidenceView::new),
        all(lines, CitizenshipFinding.class, CitizenshipView::new),
        all(
            lines,
            CompensationClaim.class,
            (id, claim, occurred, recorded) ->
                new ClaimView(id, claim, outcomes(lines, id), occurred, recorded)),
        all(lines, NonPunishmentFinding.class, NonPunishmentView::new),
        all(lines, FollowUp.class, FollowUpView::new));
  }

  private static <T extends SupportRecord, V> List<V> all(
      List<Chronicled<SupportRecord>> lines, Class<T> type, View<T, V> view) {
    return lines.stream()
        .filter(line -> type.isInstance(line.record()))
        .map(line ->
            view.of(
                line.id(),
                type.cast(line.record()),
                line.moments().occurredAt(),
                line.moments().recordedAt()))
        .toList();
  }

  private static PlanView plan(UUID id, SupportPlan plan, Instant occurred, Instant recorded) {
    List<SupportType> types =
        plan.supports().stream().map(one -> one.need().support()).distinct().sorted().toList();
    return new PlanView(id, plan, types, occurred, recorded);
  }

  private static List<ClaimOutcome> outcomes(List<Chronicled<SupportRecord>> lines, UUID claim) {
    return lines.stream()
        .filter(line -> claim.equals(line.about()))
        .map(line -> (ClaimOutcome) line.record())
        .toList();
  }
}
