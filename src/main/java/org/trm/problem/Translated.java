package org.trm.problem;

/** An answer with words for people in it, which can be said in the language they read. */
public interface Translated {

  /** The same answer in these words; codes stay as they are. */
  Translated in(Wording words);
}
