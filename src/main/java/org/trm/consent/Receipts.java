package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.trm.consent.ConsentReceipt.ReceiptEvent;
import org.trm.consent.ConsentReceipt.ReceiptNotice;
import org.trm.consent.ConsentReceipt.ReceiptParty;
import org.trm.consent.ConsentReceipt.ReceiptProcessing;
import org.trm.consent.ConsentReceipt.ReceiptRole;
import org.trm.consent.ConsentReceipt.ReceiptWithdrawal;
import org.trm.consent.ConsentReceipt.UnverifiedFact;
import org.trm.consent.ConsentView.GrantView;
import org.trm.directory.ContactPoint;
import org.trm.directory.Directory;
import org.trm.directory.FocalPoint;
import org.trm.directory.Organisation;
import org.trm.identity.Caller;
import org.trm.shared.OrganisationId;

/** Writes receipts of conversations; whoever recorded one is its controller. */
@ApplicationScoped
class Receipts {

  private static final String SCHEMA = "ISO/IEC TS 27560:2023";
  private static final String TYPE = "ExplicitlyExpressedConsent";
  private static final String TAKING_BACK =
      "Tell any organisation named here, in any way and at any time; no reason is asked.";

  private final Directory directory;

  Receipts(Directory directory) {
    this.directory = directory;
  }

  ConsentReceipt of(Caller controller, ConsentView consent) {
    return new ConsentReceipt(
        SCHEMA,
        consent.id(),
        consent.id() + "." + consent.version(),
        consent.caseId(),
        processing(controller, consent),
        parties(controller, consent),
        consent.grants().stream().map(grant -> event(consent, grant)).toList());
  }

  private static ReceiptProcessing processing(Caller controller, ConsentView consent) {
    var session = consent.session();
    var written = session.formLanguage() == null ? session.language() : session.formLanguage();
    return new ReceiptProcessing(
        new ReceiptNotice(session.formVersion(), written),
        session.language(),
        distinct(consent, GrantView::purpose),
        distinct(consent, GrantView::category),
        List.of(controller.organisation()),
        session.method(),
        unverified(controller.country().value()),
        unverified("P5Y after the case is closed"),
        controller.country(),
        distinct(consent, GrantView::recipient),
        new ReceiptWithdrawal(TAKING_BACK, "/v1/cases/" + consent.caseId() + "/withdrawals"));
  }

  private static <T> List<T> distinct(ConsentView consent, Function<GrantView, T> part) {
    return consent.grants().stream().map(part).distinct().toList();
  }

  /** What no country has confirmed yet. */
  private static UnverifiedFact unverified(String value) {
    return new UnverifiedFact(
        value, false, "Proposed by this service until the country has set it");
  }

  private List<ReceiptParty> parties(Caller controller, ConsentView consent) {
    var parties = new ArrayList<ReceiptParty>();
    party(controller.organisation(), ReceiptRole.CONTROLLER).ifPresent(parties::add);
    distinct(consent, GrantView::recipient).stream()
        .flatMap(recipient -> party(recipient, ReceiptRole.RECIPIENT).stream())
        .forEach(parties::add);
    return parties;
  }

  private Optional<ReceiptParty> party(OrganisationId id, ReceiptRole role) {
    return directory
        .organisation(id)
        .map(
            one -> new ReceiptParty(id, one.name(), role, one.kind(), one.country(), contact(one)));
  }

  private List<ContactPoint.Channel> contact(Organisation one) {
    return Stream.of(directory.contact(one.id()), directory.desk(one.country()))
        .flatMap(Optional::stream)
        .filter(point -> point.visibility() == FocalPoint.Visibility.PUBLIC)
        .findFirst()
        .map(point -> point.contact().channels())
        .orElse(List.of());
  }

  private static ReceiptEvent event(ConsentView consent, GrantView grant) {
    var ended = grant.withdrawal();
    return new ReceiptEvent(
        grant.purpose(),
        grant.recipient(),
        grant.category(),
        ended == null ? consent.occurredAt() : ended.occurredAt(),
        consent.validUntil(),
        ended == null ? consent.session().givenBy() : ended.saidBy(),
        TYPE,
        grant.state().vocabulary());
  }
}
