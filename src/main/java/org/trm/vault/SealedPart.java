package org.trm.vault;

/**
 * One part of a packet as it is kept: sealed, with the digest of its salt and content.
 *
 * <p>The salt is inside the seal: who cannot open the part can compare its digest, not guess at
 * what it covers.
 */
public final class SealedPart {

  private final byte[] bytes;
  private final Digest digest;

  public SealedPart(byte[] bytes, Digest digest) {
    this.bytes = bytes.clone();
    this.digest = digest;
  }

  /** What is stored and what {@link PacketKey} or {@link SummaryKey} opens. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The digest of what is inside. */
  public Digest digest() {
    return digest;
  }

  @Override
  public String toString() {
    return "SealedPart " + digest;
  }
}
