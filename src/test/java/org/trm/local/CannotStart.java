package org.trm.local;

/** Why the stack cannot start, in one sentence that says what to do. */
public final class CannotStart extends RuntimeException {
  private final String sentence;

  CannotStart(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
    this.sentence = sentence;
  }

  public String sentence() {
    return sentence;
  }
}
