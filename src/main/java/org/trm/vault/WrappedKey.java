package org.trm.vault;

import java.util.regex.Pattern;

/** A key sealed for one organisation: a JWE in compact form (RFC 7516) holding a JWK (RFC 7517). */
public record WrappedKey(String value) {

  private static final int LONGEST = 2_000;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+){4}");

  public WrappedKey {
    if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not a JWE in compact form");
    }
  }

  /** Tells that it is here, not what it holds: a log is no place for key material, even sealed. */
  @Override
  public String toString() {
    return "WrappedKey";
  }
}
