package org.trm.casefile;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.question.Question;
import org.trm.question.Questions;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;

/** What other features may ask of cases; always within their own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Cases {

  private final OwnCases own;
  private final CustodyBook custody;
  private final Questions questions;
  private final SectionRepository sections;
  private final Copies copies;

  Cases(
      OwnCases own,
      CustodyBook custody,
      Questions questions,
      SectionRepository sections,
      Copies copies) {
    this.own = own;
    this.custody = custody;
    this.questions = questions;
    this.sections = sections;
    this.copies = copies;
  }

  /** Locks a case of which the caller's organisation has custody; absent where it has not. */
  public Optional<HeldCase> lockHeld(Caller caller, CaseId id) {
    return lock(id).filter(held -> caller.worksFor(held.holder()));
  }

  /** Locks a case that the caller's organisation has to do with; absent where it has not. */
  public Optional<HeldCase> lock(CaseId id) {
    return custody.lock(id).map(HeldCase::of);
  }

  /** Whether the caller's organisation has a copy of this case. */
  public boolean hasCopy(Caller caller, CaseId id) {
    return own.find(caller, id).isPresent();
  }

  /** How the caller's organisation stands to this case, absent where it has no copy. */
  public Optional<OwnStanding> standing(Caller caller, CaseId id) {
    return own.find(caller, id).map(copy -> OwnStanding.of(caller, copy, custody.history(id)));
  }

  /** What rules may know of a holder's copy; absent for who may not have them judged. */
  public Optional<CodedCase> facts(CaseId id, OrganisationId holder) {
    return questions.ask(asking(id, holder));
  }

  /** The same as a question, to be asked together with others. */
  public Question<Optional<CodedCase>> asking(CaseId id, OrganisationId holder) {
    return CodedFacts.asking(id, holder);
  }

  /** The coded facts of the caller's own copy; there is one, for the caller holds the case. */
  public CaseFacts facts(Caller holder, CaseId id) {
    return own.find(holder, id).orElseThrow().facts();
  }

  /** The latest versions of these sections of the caller's own copy, opened. */
  public List<OpenedSection> open(Caller caller, CaseId id, Set<DataCategory> categories) {
    return own.find(caller, id).map(copy -> open(caller, copy, categories)).orElse(List.of());
  }

  private List<OpenedSection> open(
      Caller caller, CasefileEntity copy, Set<DataCategory> categories) {
    var key = copies.keyOf(caller, copy);
    return sections.latest(copy.id()).stream()
        .filter(section -> categories.contains(section.category()))
        .map(section -> section.open(key))
        .toList();
  }

  /**
   * Gives the caller's organisation a copy of its own, sealed anew, of what it received; and
   * custody, if that is what the handoff moves.
   *
   * @param handoff the handoff that was completed
   */
  public void receive(Caller receiver, CaseId id, UUID handoff, Received received) {
    var at = copies.moments(null);
    var passing = received.withCustody() ? custody.lock(id) : Optional.<CustodyEntity>empty();
    var copy =
        own.find(receiver, id).orElseGet(() -> copies.make(receiver, id, received.facts(), at));
    var last =
        sections.latest(copy.id()).stream()
            .collect(toMap(SectionEntity::category, SectionEntity::version));
    var key = copies.keyOf(receiver, copy);
    for (var section : received.sections()) {
      copies.write(
          copy,
          key,
          section.category(),
          last.getOrDefault(section.category(), 0L),
          section.content().toArray(),
          at);
    }
    passing.ifPresent(row -> custody.pass(row, receiver, handoff, at.recordedAt()));
  }
}
