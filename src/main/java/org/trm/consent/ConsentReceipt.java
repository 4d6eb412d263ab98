package org.trm.consent;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.consent.ConsentSession.ConsentMethod;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.directory.ContactPoint;
import org.trm.directory.Language;
import org.trm.directory.Organisation;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/**
 * What a person can be given to keep of one conversation, with the mandatory fields of ISO/IEC TS
 * 27560; it names nobody.
 *
 * @param receiptId the record and its version; the same until something changes
 * @param principalId the number that stands for the person
 * @param events item by item what was said and how it stands now
 */
@Schema(description = "What a person can keep of one conversation (ISO/IEC TS 27560)")
public record ConsentReceipt(
    String schemaVersion,
    UUID recordId,
    String receiptId,
    CaseId principalId,
    ReceiptProcessing processing,
    List<ReceiptParty> parties,
    List<ReceiptEvent> events) {
  public ConsentReceipt {
    parties = List.copyOf(parties);
    events = List.copyOf(events);
  }

  /**
   * For what, how and where it is processed.
   *
   * @param notice the form that was read out or signed
   * @param language in which it was explained
   * @param jurisdiction under which country's law
   */
  @Schema(description = "For what, how and where it is processed")
  public record ReceiptProcessing(
      ReceiptNotice notice,
      Language language,
      List<Purpose> purposes,
      List<DataCategory> personalData,
      List<OrganisationId> controllers,
      ConsentMethod collectionMethod,
      UnverifiedFact storageLocation,
      UnverifiedFact retentionPeriod,
      CountryCode jurisdiction,
      List<OrganisationId> recipients,
      ReceiptWithdrawal withdrawal) {
    public ReceiptProcessing {
      purposes = List.copyOf(purposes);
      personalData = List.copyOf(personalData);
      controllers = List.copyOf(controllers);
      recipients = List.copyOf(recipients);
    }
  }

  /** The form, and the language in which it is written. */
  @Schema(description = "The form, and the language in which it is written")
  public record ReceiptNotice(String form, Language language) {}

  /**
   * A fact that the country sets.
   *
   * @param verified whether the country has confirmed it
   */
  @Schema(description = "A fact that the country sets, and whether it has confirmed it")
  public record UnverifiedFact(String value, boolean verified, String source) {}

  /** How it is taken back. */
  @Schema(description = "How it is taken back")
  public record ReceiptWithdrawal(String method, String address) {}

  /** What a party has to do with it. */
  public enum ReceiptRole {
    CONTROLLER,
    RECIPIENT
  }

  /**
   * An organisation.
   *
   * @param address the country; where a shelter stands is told to nobody
   * @param contact how it, or its country's desk, is reached; public ways alone
   */
  @Schema(description = "An organisation, and how the public reaches it")
  public record ReceiptParty(
      OrganisationId id,
      String name,
      ReceiptRole role,
      Organisation.@Nullable Kind type,
      CountryCode address,
      List<ContactPoint.Channel> contact) {
    public ReceiptParty {
      contact = List.copyOf(contact);
    }
  }

  /**
   * What was said about one item.
   *
   * @param at when it was said, or ended
   * @param validUntil the first moment at which it no longer holds
   * @param entity who spoke
   * @param type the kind of consent
   * @param state its state in the Data Privacy Vocabulary
   */
  @Schema(description = "What was said about one item")
  public record ReceiptEvent(
      Purpose purpose,
      OrganisationId recipient,
      DataCategory category,
      Instant at,
      Instant validUntil,
      @Nullable GivenBy entity,
      String type,
      String state) {}

  @Override
  public String toString() {
    return "ConsentReceipt " + receiptId;
  }
}
