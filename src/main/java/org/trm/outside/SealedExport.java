package org.trm.outside;

/**
 * What was sealed: how much of which version of the packet, for the key of which fingerprint.
 *
 * @param sealed a compact JWE
 */
public record SealedExport(int packetVersion, String stage, String fingerprint, String sealed) {

  @Override
  public String toString() {
    return "SealedExport " + fingerprint;
  }
}
