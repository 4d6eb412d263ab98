package org.trm.vault;

import java.util.UUID;

/**
 * The key to the summary of one version of one handoff's packet: the holder's and both desks'. It
 * opens nothing else.
 */
public final class SummaryKey {

  private static final String PART = "SUMMARY";

  private final PartSeal parts;

  SummaryKey(KeyMaterial material) {
    this.parts = new PartSeal(material);
  }

  static String nameOf(UUID handoff, int version) {
    return PartSeal.nameOf("summary", handoff, version);
  }

  /** Seals the coded summary. */
  public SealedPart seal(byte[] summary) {
    return parts.seal(PART, summary);
  }

  /** Opens the coded summary, or throws {@link SealBroken}. */
  public byte[] open(SealedPart sealed) {
    return parts.open(PART, sealed);
  }

  KeyMaterial material() {
    return parts.material();
  }

  /** Names the handoff and the packet's version, never the key. */
  @Override
  public String toString() {
    return parts.toString();
  }
}
