package org.trm.vault;

import javax.crypto.SecretKey;

/** Seals what stands in one country's journal. */
public final class JournalSeal {

  private static final int SALT = 32;

  private final SecretKey country;
  private final SecretKey key;

  private JournalSeal(SecretKey country, SecretKey key) {
    this.country = country;
    this.key = key;
  }

  static JournalSeal of(SecretKey country) {
    return new JournalSeal(country, Derivation.derive(country, "trm-journal/1"));
  }

  /**
   * The seal of one group of one entry: its key comes from the country's key and this salt, so that
   * destroying the salt makes the group unreadable for ever.
   */
  public JournalSeal under(byte[] salt) {
    if (salt.length != SALT) {
      throw new IllegalArgumentException("a salt has 32 bytes");
    }
    return new JournalSeal(country, Derivation.derive(country, salt, "trm-journal-group/1"));
  }

  /** Seals content for the place that the associated data names. */
  public byte[] seal(byte[] content, byte[] associated) {
    return Seal.seal(key, content, associated);
  }

  /** Opens content in its place, or throws {@link SealBroken}. */
  public byte[] open(byte[] sealed, byte[] associated) {
    return Seal.open(key, sealed, associated, toString());
  }

  @Override
  public String toString() {
    return "JournalSeal";
  }
}
