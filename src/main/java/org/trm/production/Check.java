package org.trm.production;

import java.util.stream.Stream;

/** One thing that is looked at before a start. */
interface Check {

  /** What is wrong, each in one sentence that says what to do and repeats no value. */
  Stream<String> faults(Installation installation);
}
