package org.trm.checkpoint;

/** Why no checkpoint is signed for a country; the operator's page says what to do about each. */
public enum Refusal {
  /** The database is older than the last checkpoint: a copy was restored. */
  DATABASE_ROLLED_BACK("the database has fewer entries than were signed"),
  /** What is in the database is not what was signed. */
  HISTORY_CHANGED("the journal does not continue what was signed last"),
  /** Tiles do not make up the tree's root. */
  TREE_DAMAGED("tiles or leaves are missing or changed"),
  /** An entry or leaf is not what the tree holds for it. */
  ENTRY_CHANGED("an entry or its leaf was changed or removed"),
  /** One of the two signing keys is missing. */
  KEY_MISSING("a signing key is missing"),
  /** The anchor is on the server it is to guard against. */
  ANCHOR_NOT_APART("the anchor is on the same server as the service's database"),
  /** The anchor does not answer. */
  ANCHOR_UNREACHABLE("the anchor's database does not answer");

  private final String sentence;

  Refusal(String sentence) {
    this.sentence = sentence;
  }

  /** What is the matter, for an operator. */
  public String sentence() {
    return sentence;
  }
}
