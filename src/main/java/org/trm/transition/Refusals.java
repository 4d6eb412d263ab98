package org.trm.transition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.problem.Refusal;
import org.trm.problem.RefusalCatalogue;
import org.trm.safeguard.MendAt;
import org.trm.safeguard.Reason;
import org.trm.safeguard.Verdict;
import org.trm.shared.CaseId;

/** Tells callers what refused, with where it can be mended. */
@ApplicationScoped
public class Refusals implements RefusalCatalogue {

  /** What the gates refused, as the API says it. */
  public static List<Refusal> of(
      List<Verdict.Refusal> refusals, CaseId theCase, @Nullable UUID handoff) {
    return refusals.stream().map(one -> of(one, theCase, handoff)).toList();
  }

  private static Refusal of(Verdict.Refusal refusal, CaseId theCase, @Nullable UUID handoff) {
    var gate = refusal.gate();
    return new Refusal(
        gate == null ? null : gate.name(),
        refusal.reason().name(),
        refusal.missing().codes(),
        refusal.remedy(),
        link(refusal.reason().mendAt(), theCase, handoff),
        refusal.source());
  }

  private static @Nullable String link(MendAt mendAt, CaseId theCase, @Nullable UUID handoff) {
    var ofCase = "/v1/cases/" + theCase;
    var ofHandoff = handoff == null ? ofCase + "/handoffs" : "/v1/handoffs/" + handoff;
    return switch (mendAt) {
      case CASE -> ofCase;
      case CONSENTS -> ofCase + "/consents";
      case HANDOFF -> ofHandoff;
      case LEGAL_BASES -> handoff == null ? ofHandoff : ofHandoff + "/bases";
      case INSTRUMENTS -> "/v1/instruments";
      case CORRIDORS -> "/v1/corridors";
      case APPROVALS -> handoff == null ? ofHandoff : ofHandoff + "/approval-proposals";
      case RISK_ASSESSMENTS -> ofCase + "/risk-assessments";
      case BEST_INTERESTS -> ofCase + "/best-interests";
      case DANGERS -> ofCase + "/danger-flags";
      case TRACKS -> ofCase + "/tracks";
      case IDENTIFICATION_DECISIONS -> ofCase + "/identification-decisions";
      case RETURN_DECLARATIONS -> ofCase + "/return-declarations";
      case PROCEEDINGS_CHECKS -> ofCase + "/proceedings/checks";
      case DIRECTORY -> "/v1/organisations";
      case NOWHERE -> null;
    };
  }

  @Override
  public Optional<Refusal> refusal(String reason) {
    return Stream.of(
            Arrays.stream(Reason.values())
                .filter(known -> known.name().equals(reason))
                .map(known -> Refusal.of(reason, known.remedy())),
            Arrays.stream(MoveRefusal.values())
                .filter(known -> known.name().equals(reason))
                .map(MoveRefusal::refusal),
            Arrays.stream(Need.values())
                .map(MoveRefusal::needed)
                .filter(known -> known.reason().equals(reason)),
            Arrays.stream(Illegality.values())
                .filter(known -> known.name().equals(reason))
                .map(Refusals::of))
        .flatMap(found -> found)
        .findFirst();
  }

  /** Why the table does not know a move, and what to do instead. */
  public static Refusal of(Illegality why) {
    return Refusal.of(
        why.name(),
        switch (why) {
          case WRONG_PARTY -> "Another party of this handoff may do this.";
          case OF_ANOTHER_TYPE -> "Read the handoff; an alert knows other moves than a transfer.";
          case ILLEGAL_STATE -> "Read the handoff; allowedTransitions tells what may be done now.";
          case CONFIRMATION_NEEDED -> "Something was disclosed: ask with request-cancel.";
          case NOTHING_DISCLOSED -> "Nothing was disclosed yet: use cancel.";
          case NOT_RELEASED -> "Wait until the holder has released the packet.";
          case NOTHING_TO_RELEASE -> "A request is over once it is answered.";
          case QUESTIONS_USED_UP -> "Accept or reject: three questions were asked.";
          case URGENT_NEVER_EXPIRES -> "An urgent handoff goes on escalating.";
          case ALREADY_DISCLOSED -> "Complete it, fail it or ask to cancel.";
        });
  }
}
