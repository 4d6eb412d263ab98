package org.trm.shared;

import java.util.Arrays;
import java.util.Base64;

/** Bytes as a value: never changed, compared by content, and not shown when printed. */
public final class Bytes {

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** A copy of these bytes. */
  public static Bytes of(byte[] content) {
    return new Bytes(content.clone());
  }

  /** A copy to hand on. */
  public byte[] toArray() {
    return content.clone();
  }

  /** The bytes in base64url without padding. */
  public String base64() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " bytes";
  }
}
