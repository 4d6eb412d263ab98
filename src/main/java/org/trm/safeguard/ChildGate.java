package org.trm.safeguard;

import static org.trm.safeguard.GateName.CHILD;

/**
 * G8, child: guardian, hearing, best interests and care, for every child and for everyone who may
 * be one (CETS 197 art. 10(3), 10(4), 16(7); CRC art. 3, 12). A person decides; the gate checks
 * that the record is complete, current and consistent. What is found not to be in the child's best
 * interests is overridden by nobody.
 *
 * <p>The lines are asked in the order of {@link org.trm.bestinterest.ChildLine}: first what can be
 * mended without the child.
 */
record ChildGate() implements Gate {

  @Override
  public Verdict judge(Facts facts) {
    if (!facts.person().age().isChild()) {
      return new Verdict.NotAsked();
    }
    var findings = new Findings(CHILD);
    var file = new ChildFile(facts, ChildScope.of(facts), findings);
    for (var line : file.scope().lines()) {
      switch (line) {
        case AGE -> StatusLines.age(file);
        case GUARDIAN -> StatusLines.guardian(file);
        case IDENTITY -> StatusLines.identity(file);
        case PLACEMENT -> FutureLines.placement(file);
        case FAMILY -> FutureLines.family(file);
        case CARE -> FutureLines.care(file);
        case SOLUTION -> FutureLines.solution(file);
        case HEARING -> VoiceLines.hearing(file);
        case BEST_INTERESTS -> DecisionLines.bestInterests(file);
        case ASSENT -> {} // the consents say it, and their gate asks: see AssentLine
        case URGENT_PROTECTION, CURRENCY -> {} // the scope, and part of every other line
      }
    }
    return findings.verdict();
  }
}
