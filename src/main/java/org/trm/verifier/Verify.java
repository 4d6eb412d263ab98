package org.trm.verifier;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Tells whether one country's journal is whole, and whether two countries' journals agree. */
public final class Verify {

  private static final int NOT_UNDERSTOOD = 64;

  private final PrintStream out;

  private Verify(PrintStream out) {
    this.out = out;
  }

  /** Runs the check and exits: 0 sound, 30 diverged, 40 invalid. */
  public static void main(String[] words) {
    System.exit(run(List.of(words), System.out));
  }

  /** Runs the check; returns what the program would exit with. */
  public static int run(List<String> words, PrintStream out) {
    try {
      var question = Question.parse(words);
      return new Verify(out).answer(question);
    } catch (Fault fault) {
      out.println(fault.kind() + " " + fault.getMessage());
      return fault.kind().exit();
    } catch (Question.NotUnderstood e) {
      out.print(e.getMessage() + System.lineSeparator() + Question.USAGE);
      return NOT_UNDERSTOOD;
    }
  }

  private int answer(Question question) {
    var journals = new ArrayList<Journal>();
    try {
      for (var asked : question.bundles()) {
        journals.add(Journal.open(asked));
        out.println(journals.getLast().check(question.keys(), question.older()));
      }
      refuseStrangers(question.older(), journals);
      if (journals.size() == 2) {
        comparePairs(journals.getFirst(), journals.getLast());
      }
      out.println("SOUND");
      return 0;
    } finally {
      journals.forEach(Journal::close);
    }
  }

  private static void refuseStrangers(List<SignedCheckpoint> older, List<Journal> journals) {
    for (var kept : older) {
      if (journals.stream().noneMatch(one -> one.checkpoint().origin().equals(kept.origin()))) {
        throw Fault.invalid(Kept.name(kept), "is of none of these journals");
      }
    }
  }

  private void comparePairs(Journal one, Journal two) {
    if (one.country().equals(two.country())) {
      throw Fault.invalid(two.checkpoint().origin(), "is in both bundles: give two countries'");
    }
    var pairs = new Pairs().compare(one, two);
    out.printf(
        "%s and %s: %d events stand in both journals and match, %d are too young to compare%n",
        one.country(), two.country(), pairs.matching(), pairs.young());
  }
}
