package org.trm.demo;

import java.io.PrintStream;
import java.util.Objects;

/** Prints what happens, step by step, and counts what differs from the tale. */
public final class Teller {

  private final PrintStream out;
  private int steps;
  private int differences;

  public Teller(PrintStream out) {
    this.out = out;
  }

  /** Begins a step. */
  void step(String what) {
    steps++;
    out.printf("%n%2d. %s%n", steps, what);
  }

  /** Says something that was seen. */
  void say(String what) {
    out.println("    " + what);
  }

  /** Checks one thing, and says so when it is not as told. */
  void check(String what, Object expected, Object seen) {
    boolean same = Objects.equals(expected, seen);
    differences += same ? 0 : 1;
    out.printf("    %s %s%s%n", same ? "ok " : "NO ", what, same ? "" : differs(expected, seen));
  }

  private static String differs(Object expected, Object seen) {
    return ": expected " + expected + ", saw " + seen;
  }

  /** How much was not as told. */
  public int differences() {
    return differences;
  }
}
