package org.trm.vault;

import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.crypto.Mac;

/**
 * Fingerprints of requests that only this service can compute, so that no one can guess at them.
 */
@Singleton
public class Fingerprints {

  private final Keys keys;

  Fingerprints(Keys keys) {
    this.keys = keys;
  }

  /** HMAC-SHA256 over the parts, each with its length. */
  public byte[] of(byte[]... parts) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(keys.idempotency());
      return mac.doFinal(Parts.join(List.of(parts)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 cannot be computed", e);
    }
  }
}
