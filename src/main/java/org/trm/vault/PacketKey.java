package org.trm.vault;

import java.util.UUID;
import org.trm.shared.DataCategory;

/**
 * The key to the sections of one version of one handoff's packet: the holder's, and from release on
 * the receiving organisation's.
 */
public final class PacketKey {

  private final PartSeal parts;

  PacketKey(KeyMaterial material) {
    this.parts = new PartSeal(material);
  }

  static String nameOf(UUID handoff, int version) {
    return PartSeal.nameOf("packet", handoff, version);
  }

  /** Seals a copy of one section. */
  public SealedPart seal(DataCategory category, byte[] content) {
    return parts.seal(sectionOf(category), content);
  }

  /** Seals what goes beside one section. */
  public SealedPart sealBeside(DataCategory category, byte[] content) {
    return parts.seal(besideOf(category), content);
  }

  /** Opens what goes beside one section, or throws {@link SealBroken}. */
  public byte[] openBeside(DataCategory category, SealedPart sealed) {
    return parts.open(besideOf(category), sealed);
  }

  private static String besideOf(DataCategory category) {
    return sectionOf(category) + "/records";
  }

  /** Opens one section, or throws {@link SealBroken}. */
  public byte[] open(DataCategory category, SealedPart sealed) {
    return parts.open(sectionOf(category), sealed);
  }

  KeyMaterial material() {
    return parts.material();
  }

  private static String sectionOf(DataCategory category) {
    if (!category.isSection()) {
      throw new IllegalArgumentException("the summary has a key of its own");
    }
    return category.name();
  }

  /** Names the handoff and the packet's version, never the key. */
  @Override
  public String toString() {
    return parts.toString();
  }
}
