package org.trm.verifier;

/** Why a journal cannot be relied on, and where that shows. */
final class Fault extends RuntimeException {

  /** What kind of fault; its number is what the program exits with. */
  enum Kind {
    /** Two things that were properly signed contradict each other. */
    DIVERGED(30),
    /** What was handed over is not what was signed. */
    INVALID(40);

    private final int exit;

    Kind(int exit) {
      this.exit = exit;
    }

    int exit() {
      return exit;
    }
  }

  private final Kind kind;

  private Fault(Kind kind, String where, String what) {
    super(where + ": " + what);
    this.kind = kind;
  }

  static Fault invalid(String where, String what) {
    return new Fault(Kind.INVALID, where, what);
  }

  static Fault diverged(String where, String what) {
    return new Fault(Kind.DIVERGED, where, what);
  }

  static Fault at(long index, String what) {
    return invalid("index " + index, what);
  }

  Kind kind() {
    return kind;
  }

  /** The same fault, told of this journal. */
  Fault of(String journal) {
    return new Fault(kind, journal, String.valueOf(getMessage()));
  }
}
