package org.trm.approval;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;

/** Proposals and decisions of the caller's organisation, and of its country where they are that. */
@ApplicationScoped
class ApprovalRepository implements PanacheRepositoryBase<ProposalEntity, UUID> {

  private static final String VISIBLE =
      "select p, d, t from ProposalEntity p left join DecisionEntity d on d.proposal = p.id"
          + " left join TakenBackEntity t on t.proposal = p.id"
          + " where (p.organisation = :organisation"
          + " or p.reach = 'COUNTRY' and p.country = :country)";

  /** One decision a proposal: whoever comes second finds that there is one. */
  private static final String DECIDE =
      "insert into approval_decision (proposal, proposer, decision, reason, decider,"
          + " organisation, decided_at)"
          + " values (:proposal, :proposer, :decision, cast(:reason as text), :decider,"
          + " :organisation, :at) on conflict (proposal) do nothing";

  private final ClosedCases closed;

  ApprovalRepository(ClosedCases closed) {
    this.closed = closed;
  }

  /** A proposal that the caller's organisation may know of. */
  Optional<Proposed> of(Caller caller, UUID id) {
    return visible(caller, " and p.id = :id")
        .setParameter("id", id)
        .getResultStream()
        .filter(this::isOpen)
        .findFirst();
  }

  /** One more than asked for where there is more; what ends first comes first. */
  List<Proposed> waitingFor(Caller caller, Human human, WaitingQuery query) {
    var kinds =
        Arrays.stream(ApprovalKind.values())
            .filter(kind -> kind.mayBeDecidedBy(caller))
            .map(Enum::name)
            .toList();
    var waiting =
        visible(
            caller,
            " and d.proposal is null and t.proposal is null and p.kind in :kinds and p.proposer <> :human"
                + " and p.expiresAt > :now and (p.expiresAt > :from"
                + " or p.expiresAt = :from and p.id > :after) order by p.expiresAt, p.id");
    return waiting
        .setParameter("kinds", kinds)
        .setParameter("human", human.key())
        .setParameter("now", query.now())
        .setParameter("from", query.after().expiresAt())
        .setParameter("after", query.after().id())
        .setMaxResults(query.size() + 1)
        .getResultStream()
        .filter(this::isOpen)
        .toList();
  }

  private boolean isOpen(Proposed found) {
    return !closed.has(found.proposal().caseId());
  }

  /** Of those who decide about a proposal or take it back, one after the other does. */
  void lock(UUID id) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:id, 14))", Integer.class)
        .setParameter("id", id.toString())
        .getSingleResult();
  }

  void add(TakenBackEntity takenBack) {
    getEntityManager().persist(takenBack);
    flush();
  }

  /** Writes the decision; false if somebody else has decided. */
  boolean decide(ProposalEntity proposal, Ruling ruling, Instant at) {
    return getEntityManager()
            .createNativeQuery(DECIDE)
            .setParameter("proposal", proposal.id())
            .setParameter("proposer", proposal.proposer().key())
            .setParameter("decision", ruling.decision().name())
            .setParameter("reason", ruling.reason() == null ? null : ruling.reason().name())
            .setParameter("decider", ruling.by().key())
            .setParameter("organisation", ruling.organisation().value())
            .setParameter("at", at)
            .executeUpdate()
        == 1;
  }

  private TypedQuery<Proposed> visible(Caller caller, String more) {
    return getEntityManager()
        .createQuery(VISIBLE + more, Proposed.class)
        .setParameter("organisation", caller.organisation().value())
        .setParameter("country", caller.country().value());
  }
}
