package org.trm.safeguard;

/**
 * How the conversation was held in which something was agreed to.
 *
 * @param by who agreed
 * @param understood whether it was explained in a language that the person understands
 * @param interpreterTied whether the interpreter had ties to the person or to anyone suspected
 */
public record Conversation(
    Speaker by, Capacity capacity, Assent assent, boolean understood, boolean interpreterTied) {

  /** Who agreed. */
  public enum Speaker {
    PERSON,
    PARENT,
    GUARDIAN,
    REPRESENTATIVE
  }

  /** How far the person could decide alone then. */
  public enum Capacity {
    DECIDES,
    CHILD,
    LACKING
  }

  /** What a child said beside whoever agreed. */
  public enum Assent {
    NOT_HEARD,
    ASSENTED,
    DISSENTED,
    NOT_ABLE
  }
}
