package org.trm.outside;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.trm.outside.OutsideKeyView.State;
import org.trm.shared.OrganisationId;
import org.trm.vault.ForeignKey;

/** Which key the caller's country seals with for an authority outside. */
@ApplicationScoped
public class OutsideKeys {

  private final OutsideKeyRepository keys;

  OutsideKeys(OutsideKeyRepository keys) {
    this.keys = keys;
  }

  /** The latest that a second person confirmed and nobody ended. */
  @Transactional(TxType.MANDATORY)
  public Optional<ForeignKey> confirmed(OrganisationId organisation) {
    return keys.of(organisation).stream()
        .filter(one -> one.state() == State.CONFIRMED)
        .map(one -> one.key().key())
        .findFirst();
  }
}
