package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.trm.consent.CaseWithdrawalView.CaseWithdrawalList;
import org.trm.identity.Caller;
import org.trm.notice.NoticeView;
import org.trm.notice.Notices;
import org.trm.shared.CaseId;
import org.trm.web.Outcome;

/** Renders withdrawals with whom they were told and who has answered. */
@ApplicationScoped
class CaseWithdrawalViews {

  private final CaseWithdrawals withdrawals;
  private final Notices notices;

  CaseWithdrawalViews(CaseWithdrawals withdrawals, Notices notices) {
    this.withdrawals = withdrawals;
    this.notices = notices;
  }

  CaseWithdrawalList all(Caller caller, CaseId theCase) {
    var told = notices.sentAbout(caller, theCase);
    return new CaseWithdrawalList(
        withdrawals.of(theCase).stream().map(one -> render(one, told)).toList());
  }

  Outcome<CaseWithdrawalView> one(Caller caller, CaseId theCase, UUID id) {
    return withdrawals
        .of(theCase, id)
        .map(one -> Outcome.done(render(one, notices.sentAbout(caller, theCase))))
        .orElseGet(Outcome::notFound);
  }

  private static CaseWithdrawalView render(CaseWithdrawalEntity one, List<NoticeView> told) {
    var own = told.stream().filter(notice -> notice.about().equals(one.id())).toList();
    var answers = own.stream().map(NoticeView::acknowledgement).filter(Objects::nonNull).count();
    return new CaseWithdrawalView(
        one.id(),
        one.caseId(),
        1 + answers,
        one.purposes(),
        one.saidBy(),
        one.method(),
        own,
        one.moments().occurredAt(),
        one.moments().recordedAt());
  }
}
