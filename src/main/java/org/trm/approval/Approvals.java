package org.trm.approval;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.trm.identity.Caller;
import org.trm.problem.ProblemType;
import org.trm.shared.CaseId;
import org.trm.shared.Ids;
import org.trm.web.Outcome;

/** What other features may ask of two people; always within their own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Approvals {

  private final ApprovalRepository approvals;
  private final ApprovalFacts facts;
  private final ApprovalViews views;
  private final InstantSource clock;

  Approvals(
      ApprovalRepository approvals, ApprovalFacts facts, ApprovalViews views, InstantSource clock) {
    this.approvals = approvals;
    this.facts = facts;
    this.views = views;
    this.clock = clock;
  }

  /** The latest proposal of each kind about a subject, for whoever may have it judged. */
  public List<Approval> of(UUID subject) {
    return facts.about(subject);
  }

  /** The approval by a second person that holds for this version now, if there is one. */
  public Optional<Approval> approved(ApprovalKind kind, UUID subject, String version, Instant now) {
    return of(subject).stream()
        .filter(one -> one.kind() == kind && one.covers(version, now))
        .findFirst();
  }

  /**
   * Puts something before a second person, in the name of the human behind the call; the feature
   * that owns the subject holds its lock and writes the journal.
   *
   * @param theCase the case it belongs to: nobody decides who may not know of that
   */
  public Outcome<ApprovalView> propose(
      Caller caller, ApprovalKind kind, ApprovalSubject subject, CaseId theCase) {
    return propose(caller, kind, subject, proposal -> proposal.in(theCase));
  }

  /** The same, where it belongs to no one case. */
  public Outcome<ApprovalView> propose(Caller caller, ApprovalKind kind, ApprovalSubject subject) {
    return propose(caller, kind, subject, proposal -> proposal);
  }

  private Outcome<ApprovalView> propose(
      Caller caller,
      ApprovalKind kind,
      ApprovalSubject subject,
      UnaryOperator<ProposalEntity> completed) {
    var against = ApprovalRules.againstProposer(caller, kind);
    if (against.isPresent()) {
      return refused(NOT_ALLOWED, against.get());
    }
    var standing = standing(kind, subject);
    if (standing.isPresent()) {
      return refused(RULE_REFUSED, standing.get());
    }
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var proposal = completed.apply(new ProposalEntity(Ids.next(clock), caller, kind, subject, at));
    approvals.persistAndFlush(proposal);
    return views.read(caller, proposal.id());
  }

  /** A proposal as the caller may see it, for a request that came again. */
  public Outcome<ApprovalView> read(Caller caller, UUID id) {
    return views.read(caller, id);
  }

  private Optional<ApprovalReason> standing(ApprovalKind kind, ApprovalSubject subject) {
    return of(subject.id()).stream()
        .filter(one -> one.kind() == kind)
        .map(one -> one.state(subject.version(), clock.instant()))
        .flatMap(state -> ApprovalRules.againstAnother(state).stream())
        .findFirst();
  }

  private static Outcome<ApprovalView> refused(ProblemType type, ApprovalReason reason) {
    return Outcome.refused(type, List.of(reason.refusal()));
  }
}
