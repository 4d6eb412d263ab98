package org.trm.instrument;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.UUID;

/** The instruments that were recorded, in whatever state they are. */
@ApplicationScoped
public class Instruments {

  private final InstrumentRepository instruments;

  Instruments(InstrumentRepository instruments) {
    this.instruments = instruments;
  }

  /** The instrument with this id. */
  @Transactional(TxType.MANDATORY)
  public Optional<TransferInstrument> find(UUID id) {
    return instruments.of(id).map(InstrumentRepository.Recorded::view);
  }
}
