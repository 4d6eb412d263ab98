package org.trm.safeguard;

/**
 * Whether a child is with a parent of whom there is no doubt; any doubt, and all lines are asked.
 */
final class ParentLine {

  private ParentLine() {}

  /** Present, verified, unsuspected, nobody worse with them, and nothing has happened since. */
  static boolean isBeyondDoubt(Facts facts) {
    var parent = facts.person().child().status().parent();
    var company = facts.person().company();
    if (parent == null || (company != null && !company.isBeyondDoubt())) {
      return false;
    }
    var until = parent.proof().until();
    return parent.present()
        && parent.verified()
        && !parent.suspected()
        && !parent.proof().reopened()
        && (until == null || until.isAfter(facts.now()));
  }
}
