package org.trm.support;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.trm.casefile.Moments;
import org.trm.chronicle.Chronicled;
import org.trm.chronicle.EnterRecord;
import org.trm.chronicle.Line;
import org.trm.chronicle.RecordedView;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.CaseId;
import org.trm.web.Once;
import org.trm.web.Outcome;

/** Records how the person was found or what helps; what stood before stays as it is. */
@ApplicationScoped
class RecordSupport {

  private final EnterRecord enterRecord;
  private final Checklists checklists;

  RecordSupport(EnterRecord enterRecord, Checklists checklists) {
    this.enterRecord = enterRecord;
    this.checklists = checklists;
  }

  Outcome<RecordedView> record(Caller caller, CaseId theCase, Once.Key key, SupportRecord in) {
    var place = SupportRecord.place(theCase, Action.SUPPORT_RECORDED);
    return enterRecord.enter(
        caller, place, key, in, (before, at) -> judged(Line.of(in), against(in, before, at)));
  }

  /** Records what came of a claim. */
  Outcome<RecordedView> record(
      Caller caller, CaseId theCase, Once.Key key, UUID claim, ClaimOutcome in) {
    var place = SupportRecord.place(theCase, Action.SUPPORT_RECORDED);
    return enterRecord.enter(
        caller,
        place,
        key,
        in,
        (before, at) ->
            before.stream().anyMatch(line -> isClaim(line, claim))
                ? judged(Line.about(claim, in), SupportRules.against(in, outcomes(before, claim)))
                : Outcome.notFound());
  }

  private Set<SupportReason> against(
      SupportRecord in, List<Chronicled<SupportRecord>> before, Moments moments) {
    return switch (in) {
      case Screening screening ->
          SupportRules.against(
              screening, checklists.indicators(screening.checklist(), screening.version()));
      case SupportPlan plan -> SupportRules.against(plan, moments);
      case ResidenceStatus residence -> SupportRules.against(residence, moments);
      case CompensationClaim claim -> SupportRules.against(claim.country());
      case FollowUp followUp -> SupportRules.against(followUp, all(before, FollowUp.class));
      case CitizenshipFinding _, NonPunishmentFinding _ -> Set.of();
      case ClaimOutcome _ -> throw new IllegalArgumentException("an outcome is one of a claim");
    };
  }

  private static Outcome<Line<SupportRecord>> judged(
      Line<SupportRecord> line, Set<SupportReason> reasons) {
    return reasons.isEmpty()
        ? Outcome.done(line)
        : Outcome.refused(RULE_REFUSED, SupportReason.refusals(reasons));
  }

  private static boolean isClaim(Chronicled<SupportRecord> line, UUID claim) {
    return line.id().equals(claim) && line.record() instanceof CompensationClaim;
  }

  private static List<ClaimOutcome> outcomes(List<Chronicled<SupportRecord>> lines, UUID claim) {
    return all(
        lines.stream().filter(line -> claim.equals(line.about())).toList(), ClaimOutcome.class);
  }

  private static <T> List<T> all(List<Chronicled<SupportRecord>> lines, Class<T> type) {
    return lines.stream().map(Chronicled::record).filter(type::isInstance).map(type::cast).toList();
  }
}
