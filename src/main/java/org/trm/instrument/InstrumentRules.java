package org.trm.instrument;

import static org.trm.instrument.InstrumentReason.HUMAN_MISSING;
import static org.trm.instrument.InstrumentReason.INSTRUMENT_DECIDED;
import static org.trm.instrument.InstrumentReason.INSTRUMENT_NOT_HOLDING;
import static org.trm.instrument.InstrumentReason.ORGANISATION_NOT_CONCERNED;
import static org.trm.instrument.InstrumentReason.PARTIES_MUST_BE_ORGANISATIONS;
import static org.trm.instrument.InstrumentReason.PARTIES_ON_ONE_SIDE;
import static org.trm.instrument.InstrumentReason.PARTY_UNKNOWN;
import static org.trm.instrument.InstrumentReason.SAME_HUMAN;
import static org.trm.instrument.TransferInstrument.State.CONFIRMED;
import static org.trm.instrument.TransferInstrument.State.PROPOSED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.trm.directory.Directory;
import org.trm.directory.Organisation;
import org.trm.identity.Caller;
import org.trm.shared.Bytes;
import org.trm.shared.CountryCode;

/** What speaks against proposing an instrument, or against deciding about one. */
@ApplicationScoped
class InstrumentRules {

  private final Directory directory;

  InstrumentRules(Directory directory) {
    this.directory = directory;
  }

  Set<InstrumentReason> againstProposing(
      Caller caller, Optional<Bytes> human, InstrumentTerms terms) {
    var parties = terms.parties();
    var reasons = EnumSet.noneOf(InstrumentReason.class);
    addIf(human.isEmpty(), HUMAN_MISSING, reasons);
    addIf(!isConcerned(caller, parties), ORGANISATION_NOT_CONCERNED, reasons);
    addIf(!knows(parties), PARTY_UNKNOWN, reasons);
    addIf(!bothSides(caller.country(), parties), PARTIES_ON_ONE_SIDE, reasons);
    addIf(
        !terms.kind().isBetweenCountries() && !parties.countries().isEmpty(),
        PARTIES_MUST_BE_ORGANISATIONS,
        reasons);
    return reasons;
  }

  Set<InstrumentReason> againstDeciding(
      Caller caller,
      Optional<Bytes> human,
      InstrumentRepository.Recorded recorded,
      InstrumentDecision decision) {
    var state = recorded.view().state();
    var ends = decision == InstrumentDecision.ENDED;
    var confirms = decision == InstrumentDecision.CONFIRMED;
    var reasons = EnumSet.noneOf(InstrumentReason.class);
    addIf(human.isEmpty(), HUMAN_MISSING, reasons);
    addIf(
        !isConcerned(caller, recorded.instrument().terms().parties()),
        ORGANISATION_NOT_CONCERNED,
        reasons);
    addIf(ends && state != CONFIRMED, INSTRUMENT_NOT_HOLDING, reasons);
    addIf(!ends && state != PROPOSED, INSTRUMENT_DECIDED, reasons);
    addIf(
        confirms && human.filter(recorded.instrument()::wasProposedBy).isPresent(),
        SAME_HUMAN,
        reasons);
    return reasons;
  }

  private static void addIf(boolean so, InstrumentReason why, Set<InstrumentReason> reasons) {
    if (so) {
      reasons.add(why);
    }
  }

  /** An authority speaks for its country, every other organisation for itself alone. */
  private boolean isConcerned(Caller caller, InstrumentParties parties) {
    return parties.organisations().contains(caller.organisation())
        || directory
            .organisation(caller.organisation())
            .filter(Organisation::publicAuthority)
            .isPresent();
  }

  private boolean knows(InstrumentParties parties) {
    return parties.countries().stream().allMatch(one -> directory.country(one).isPresent())
        && parties.organisations().stream()
            .allMatch(one -> directory.organisation(one).isPresent());
  }

  private boolean bothSides(CountryCode own, InstrumentParties parties) {
    var here =
        parties.countries().contains(own)
            || parties.organisations().stream().anyMatch(one -> one.isOf(own));
    var there =
        parties.countries().stream().anyMatch(one -> !one.equals(own))
            || parties.organisations().stream().anyMatch(one -> !one.isOf(own));
    return here && there;
  }
}
