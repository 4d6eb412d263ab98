package org.trm.consent;

import static org.trm.consent.ConsentReason.ALREADY_WITHDRAWN;
import static org.trm.consent.ConsentReason.GRANT_NOT_GIVEN;
import static org.trm.consent.ConsentReason.GRANT_UNKNOWN;
import static org.trm.consent.ConsentReason.WITHDRAWN_BEFORE_GIVEN;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.consent.ConsentRepository.Said;
import org.trm.consent.ConsentRepository.Word;

/** What can be taken back; whoever speaks is believed. */
final class WithdrawalRules {

  private WithdrawalRules() {}

  /** The grants named, or whatever still stands if none are. */
  static List<GrantEntity> meant(Said said, @Nullable List<UUID> named) {
    return said.words().stream()
        .filter(word -> named == null ? word.stands() : named.contains(word.grant().id()))
        .map(Word::grant)
        .toList();
  }

  /** Every reason why they cannot be taken back. */
  static Set<ConsentReason> against(Said said, @Nullable List<UUID> named, Instant occurredAt) {
    var reasons = EnumSet.noneOf(ConsentReason.class);
    var meant = meant(said, named);
    if (named != null && !ids(meant).containsAll(named)) {
      reasons.add(GRANT_UNKNOWN);
    }
    said.words().stream()
        .filter(word -> named == null ? meant.isEmpty() : meant.contains(word.grant()))
        .filter(word -> !word.stands())
        .map(word -> word.withdrawal() == null ? GRANT_NOT_GIVEN : ALREADY_WITHDRAWN)
        .forEach(reasons::add);
    if (occurredAt.isBefore(said.consent().moments().occurredAt())) {
      reasons.add(WITHDRAWN_BEFORE_GIVEN);
    }
    return reasons;
  }

  private static List<UUID> ids(List<GrantEntity> grants) {
    return grants.stream().map(GrantEntity::id).toList();
  }
}
