package org.trm.checkpoint;

import java.util.List;
import org.trm.shared.CountryCode;
import org.trm.tlog.CheckpointSigner;

/** Who signs for a country. */
interface Signers {

  /** The country's signers; each of them signs each checkpoint. */
  List<CheckpointSigner> of(CountryCode country);
}
