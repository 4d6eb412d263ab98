package org.trm.vault;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** A SHA-256 digest in base64url; it tells nothing, since what it covers is salted. */
public record Digest(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  public Digest {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a SHA-256 digest in base64url");
    }
  }

  /** The digest of these bytes, one after the other. */
  static Digest of(byte[]... parts) {
    try {
      var sha = MessageDigest.getInstance("SHA-256");
      List.of(parts).forEach(sha::update);
      return new Digest(Base64.getUrlEncoder().withoutPadding().encodeToString(sha.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
