package org.trm.consent;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;
import org.trm.shared.Purpose;

/** What persons said to an organisation. */
@ApplicationScoped
class ConsentRepository implements PanacheRepositoryBase<ConsentEntity, UUID> {

  private static final String WORDS =
      "select g, w from GrantEntity g left join WithdrawalEntity w on w.grantId = g.id"
          + " where g.consentId in ?1";

  private final ClosedCases closed;

  ConsentRepository(ClosedCases closed) {
    this.closed = closed;
  }

  /** One item, and how it was taken back if it was. */
  record Word(GrantEntity grant, @Nullable WithdrawalEntity withdrawal) {

    boolean stands() {
      return grant.word().isValid() && withdrawal == null;
    }
  }

  /** One conversation with all that was said in it. */
  record Said(ConsentEntity consent, List<Word> words) {

    boolean concerns(Purpose purpose) {
      return words.stream().anyMatch(word -> word.grant().item().purpose() == purpose);
    }

    /** The items that were agreed to, however they stand now. */
    Set<ConsentItem> given() {
      return words.stream()
          .map(Word::grant)
          .filter(grant -> grant.word().isValid())
          .map(GrantEntity::item)
          .collect(toSet());
    }

    long version() {
      return words.stream()
          .map(Word::withdrawal)
          .mapToLong(withdrawal -> withdrawal == null ? 1 : withdrawal.version())
          .max()
          .orElse(1);
    }
  }

  /** What was said to the caller's organisation about a case, the latest conversation first. */
  List<Said> said(Caller caller, CaseId theCase) {
    return withWords(
        list(
            "caseId = ?1 and organisation = ?2 order by occurredAt desc, id desc",
            theCase.value(),
            caller.organisation().value()));
  }

  /** One conversation with the caller's organisation. */
  Optional<Said> said(Caller caller, CaseId theCase, UUID id) {
    return withWords(
            list(
                "id = ?1 and caseId = ?2 and organisation = ?3",
                id,
                theCase.value(),
                caller.organisation().value()))
        .stream()
        .filter(_ -> !closed.has(theCase))
        .findFirst();
  }

  void add(ConsentEntity consent, List<GrantEntity> grants) {
    persist(consent);
    grants.forEach(getEntityManager()::persist);
    flush();
  }

  void add(List<WithdrawalEntity> withdrawals) {
    withdrawals.forEach(getEntityManager()::persist);
    flush();
  }

  private List<Said> withWords(List<ConsentEntity> consents) {
    var words = words(consents.stream().map(ConsentEntity::id).toList());
    return consents.stream()
        .map(consent ->
            new Said(
                consent,
                words.stream()
                    .filter(word -> word.grant().consentId().equals(consent.id()))
                    .toList()))
        .toList();
  }

  private List<Word> words(Collection<UUID> consents) {
    return consents.isEmpty()
        ? List.of()
        : getEntityManager()
            .createQuery(WORDS, Word.class)
            .setParameter(1, consents)
            .getResultList();
  }
}
