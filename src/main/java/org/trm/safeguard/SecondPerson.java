package org.trm.safeguard;

import static org.trm.safeguard.Reason.APPROVAL_DECLINED;
import static org.trm.safeguard.Reason.APPROVAL_EXPIRED;
import static org.trm.safeguard.Reason.APPROVAL_LAPSED;
import static org.trm.safeguard.Reason.APPROVAL_MISSING;
import static org.trm.safeguard.Reason.APPROVAL_PENDING;
import static org.trm.safeguard.Reason.APPROVED_BY_PROPOSER;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.trm.safeguard.ApprovalFact.Matter;

/**
 * What a second person said about a handoff; of each matter the latest proposal counts.
 *
 * @param version what would set out now: another packet or another receiver is another version
 */
public record SecondPerson(String version, List<ApprovalFact> approvals) {

  /** Nobody was asked. */
  public static final SecondPerson NOT_ASKED = new SecondPerson("", List.of());

  public SecondPerson {
    approvals = List.copyOf(approvals);
  }

  /** Where a proposal stands now. */
  public ApprovalFact.State state(ApprovalFact approval, Instant now) {
    return approval.state(version, now);
  }

  /** Why this matter does not have two people behind it, or nothing if it has. */
  Optional<Reason> against(Matter matter, Instant now) {
    return approvals.stream()
        .filter(approval -> approval.matter() == matter)
        .findFirst()
        .map(approval -> against(approval, now))
        .orElse(Optional.of(APPROVAL_MISSING));
  }

  private Optional<Reason> against(ApprovalFact approval, Instant now) {
    return switch (approval.state(version, now)) {
      case PENDING -> Optional.of(APPROVAL_PENDING);
      case DECLINED -> Optional.of(APPROVAL_DECLINED);
      case EXPIRED -> Optional.of(APPROVAL_EXPIRED);
      case LAPSED -> Optional.of(APPROVAL_LAPSED);
      case APPROVED ->
          approval.isOfOnePerson() ? Optional.of(APPROVED_BY_PROPOSER) : Optional.empty();
    };
  }
}
