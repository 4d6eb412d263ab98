package org.trm.consent;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.notice.NewNotice;
import org.trm.notice.NoticeKind;
import org.trm.notice.Notices;
import org.trm.notice.Recipient;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/**
 * Tells, in the transaction in which agreement ended, the features above, whoever has received what
 * is gone, whoever recorded the agreement, and whoever has custody.
 */
@ApplicationScoped
class WithdrawalNews {

  private final Event<ConsentWithdrawn> withdrawn;
  private final Notices notices;

  WithdrawalNews(Event<ConsentWithdrawn> withdrawn, Notices notices) {
    this.withdrawn = withdrawn;
    this.notices = notices;
  }

  /** Whether the caller's organisation holds, or has received, something of this case. */
  boolean concerns(CaseId theCase) {
    return notices.takesPart(theCase);
  }

  /**
   * Tells.
   *
   * @param about the withdrawal or refusal
   * @param gone the items, by the organisation to which they were given
   */
  void tell(Caller caller, CaseId theCase, UUID about, Map<OrganisationId, Set<ConsentItem>> gone) {
    gone.forEach((holder, items) -> withdrawn.fire(new ConsentWithdrawn(theCase, holder, items)));
    notices.recipients(theCase).stream()
        .filter(recipient -> !caller.worksFor(recipient.organisation()))
        .flatMap(recipient -> notice(recipient, gone).stream())
        .forEach(notice -> notices.tell(caller, theCase, about, notice));
  }

  private static Optional<NewNotice> notice(
      Recipient recipient, Map<OrganisationId, Set<ConsentItem>> gone) {
    var all = gone.values().stream().flatMap(Set::stream).toList();
    var told = recipient.organisation();
    var read = all.stream().filter(item -> item.recipient().equals(told)).toList();
    if (!read.isEmpty()) {
      return Optional.of(notice(NoticeKind.RESTRICT, recipient, read));
    }
    var own = gone.get(told);
    return own != null || recipient.holds()
        ? Optional.of(notice(NoticeKind.CONSENT_WITHDRAWN, recipient, own == null ? all : own))
        : Optional.empty();
  }

  private static NewNotice notice(
      NoticeKind kind, Recipient recipient, Collection<ConsentItem> items) {
    return new NewNotice(
        kind,
        recipient,
        items.stream().map(ConsentItem::purpose).collect(toSet()),
        items.stream().map(ConsentItem::category).collect(toSet()));
  }
}
