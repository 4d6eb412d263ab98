package org.trm.vault;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/** Seals the parts of one version of one packet: salted, digested, bound to their place. */
final class PartSeal {

  private static final int SALT = 32;

  private final KeyMaterial material;

  PartSeal(KeyMaterial material) {
    this.material = material;
  }

  static String nameOf(String kind, UUID handoff, int version) {
    return "%s/%s/%d".formatted(kind, handoff, version);
  }

  SealedPart seal(String part, byte[] content) {
    var salted =
        ByteBuffer.allocate(SALT + content.length).put(KeyMaterial.random(SALT)).put(content);
    var sealed = Seal.seal(material.keyFor(part), salted.array(), place(part));
    return new SealedPart(sealed, Digest.of(salted.array()));
  }

  byte[] open(String part, SealedPart sealed) {
    var salted = Seal.open(material.keyFor(part), sealed.bytes(), place(part), toString());
    if (salted.length < SALT || !Digest.of(salted).equals(sealed.digest())) {
      throw new SealBroken(toString());
    }
    return Arrays.copyOfRange(salted, SALT, salted.length);
  }

  KeyMaterial material() {
    return material;
  }

  /** The key's name holds the handoff and the packet's version. */
  private byte[] place(String part) {
    return Parts.of("trm-packet/1", material.toString(), part);
  }

  @Override
  public String toString() {
    return material.toString();
  }
}
