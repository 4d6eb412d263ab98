package org.trm.safeguard;

import static java.util.Comparator.comparing;
import static org.trm.safeguard.ConsentFact.Word.GIVEN;
import static org.trm.safeguard.ConsentFact.Word.NO_ANSWER;
import static org.trm.safeguard.Reason.CONSENT_EXPIRED;
import static org.trm.safeguard.Reason.CONSENT_INVALIDATED;
import static org.trm.safeguard.Reason.CONSENT_MISSING;
import static org.trm.safeguard.Reason.CONSENT_NOT_ANSWERED;
import static org.trm.safeguard.Reason.CONSENT_REFUSED;
import static org.trm.safeguard.Reason.CONSENT_TOO_NARROW;
import static org.trm.safeguard.Reason.CONSENT_WITHDRAWN;

import java.util.Optional;
import java.util.Set;
import org.trm.safeguard.ConsentFact.Item;
import org.trm.shared.OrganisationId;

/** What the person has said up to now, item by item. */
record WordsOfThePerson(Facts facts) {

  /** Why this item is not covered, or nothing if it is. */
  Set<Reason> against(Item item) {
    var latest = latest(item);
    if (latest.isEmpty()) {
      return Set.of(agreedToAnythingFor(item.recipient()) ? CONSENT_TOO_NARROW : CONSENT_MISSING);
    }
    return switch (latest.get().word()) {
      case GIVEN ->
          isLive(latest.get()) ? AssentLine.against(latest.get(), facts) : Set.of(CONSENT_EXPIRED);
      case NO_ANSWER -> Set.of(CONSENT_NOT_ANSWERED);
      case EXPIRED -> Set.of(CONSENT_EXPIRED);
      case UNKNOWN -> Set.of(CONSENT_MISSING);
      case INVALIDATED -> Set.of(CONSENT_INVALIDATED);
      case REFUSED -> Set.of(CONSENT_REFUSED);
      case WITHDRAWN -> Set.of(CONSENT_WITHDRAWN);
    };
  }

  private boolean agreedToAnythingFor(OrganisationId recipient) {
    return facts.person().consents().stream()
        .map(ConsentFact::item)
        .filter(item -> item.recipient().equals(recipient))
        .distinct()
        .flatMap(item -> latest(item).stream())
        .anyMatch(this::isLive);
  }

  /** The latest answer, or that there was none to a question. */
  private Optional<ConsentFact> latest(Item item) {
    return facts.person().consents().stream()
        .filter(fact -> fact.item().equals(item))
        .filter(this::counts)
        .max(
            comparing((ConsentFact fact) -> fact.word() != NO_ANSWER)
                .thenComparing(fact -> fact.validity().from())
                .thenComparing(ConsentFact::word));
  }

  /** A yes counts from its day on, a no from the moment it is known. */
  private boolean counts(ConsentFact fact) {
    return fact.word() != GIVEN || fact.validity().hasBegunBy(facts.now());
  }

  private boolean isLive(ConsentFact fact) {
    return fact.word() == GIVEN && !fact.validity().hasEndedBy(facts.now());
  }
}
