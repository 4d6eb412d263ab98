package org.trm.directory;

import static org.trm.directory.Commitment.Instrument.COE_ANTI_TRAFFICKING;
import static org.trm.directory.Commitment.Instrument.EU_ADEQUACY;
import static org.trm.directory.Commitment.Instrument.EU_LAW_ENFORCEMENT_ADEQUACY;
import static org.trm.directory.Commitment.Instrument.EU_MEMBERSHIP;
import static org.trm.directory.Commitment.Status.ADEQUATE;
import static org.trm.directory.Commitment.Status.MEMBER;
import static org.trm.directory.Commitment.Status.PARTY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.CountryCode;

/**
 * A country and what binds it.
 *
 * @param active whether it takes part at present
 * @param timeZone in which its working days begin and end
 * @param commitments its memberships and conventions, past, present and future
 */
public record Country(
    CountryCode code,
    String name,
    Kind kind,
    boolean active,
    ZoneId timeZone,
    List<Commitment> commitments) {
  public Country {
    commitments = List.copyOf(commitments);
  }

  /** How a country takes part. */
  @Schema(name = "CountryKind")
  public enum Kind {
    /** One of the network's own countries. */
    NETWORK,
    /** A destination outside the network with a realm of its own. */
    ASSOCIATED,
    /** A country without a realm: what concerns it goes sealed, and comes back by letter. */
    NOTIFICATION_ONLY,
    /** The network's own office, no country: no case ever goes there. */
    OFFICE
  }

  /** The law under which a country's organisations process and transfer. */
  public enum LegalRegime {
    /** The GDPR and the law-enforcement directive. */
    EU_LAW,
    /** The country's own law, within the conventions it is party to. */
    NATIONAL_LAW
  }

  /** Whether handoffs can reach it through this service. */
  public boolean hasRealm() {
    return kind == Kind.NETWORK || kind == Kind.ASSOCIATED;
  }

  /** Whether nobody there can be reached here, so that what concerns it goes by letter. */
  public boolean isToldByLetter() {
    return kind == Kind.NOTIFICATION_ONLY;
  }

  /** Whether it is a member of the European Union on this day. */
  public boolean isEuMember(LocalDate day) {
    return is(EU_MEMBERSHIP, MEMBER, day);
  }

  /** Whether an adequacy decision of the European Commission holds for it on this day. */
  public boolean isAdequate(LocalDate day) {
    return is(EU_ADEQUACY, ADEQUATE, day);
  }

  /** The same for what police and justice send. */
  public boolean isAdequateForLawEnforcement(LocalDate day) {
    return is(EU_LAW_ENFORCEMENT_ADEQUACY, ADEQUATE, day);
  }

  /** Whether CETS 197 binds it on this day. */
  public boolean isPartyAgainstTrafficking(LocalDate day) {
    return is(COE_ANTI_TRAFFICKING, PARTY, day);
  }

  /** The law that its organisations act under on this day. */
  public LegalRegime regime(LocalDate day) {
    return isEuMember(day) ? LegalRegime.EU_LAW : LegalRegime.NATIONAL_LAW;
  }

  /** Which day it is there. */
  public LocalDate dayOf(Instant moment) {
    return moment.atZone(timeZone).toLocalDate();
  }

  private boolean is(Commitment.Instrument instrument, Commitment.Status status, LocalDate day) {
    return commitments.stream().anyMatch(one -> one.is(instrument, status, day));
  }
}
