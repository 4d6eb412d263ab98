package org.trm.safeguard;

/**
 * The transfer basis recorded for this handoff under the sender's national law.
 *
 * @param provision the provision, by its reference code
 */
public record TransferFact(String provision, Validity validity) {
  public TransferFact {
    if (provision.isBlank()) {
      throw new IllegalArgumentException("a transfer basis names its provision");
    }
  }
}
