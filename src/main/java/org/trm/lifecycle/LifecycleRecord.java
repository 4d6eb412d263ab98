package org.trm.lifecycle;

import java.util.Map;
import org.trm.chronicle.Coded;
import org.trm.chronicle.Place;
import org.trm.chronicle.Vocabulary;
import org.trm.journal.Action;
import org.trm.shared.CaseId;

/** One turn in the life of a case, as it is recorded. */
sealed interface LifecycleRecord extends Coded permits FollowUpBegun, CaseClosing, CaseReopening {

  Vocabulary<LifecycleRecord> VOCABULARY =
      new Vocabulary<>(
          Map.of(
              "FOLLOW_UP_BEGUN", FollowUpBegun.class,
              "CLOSING", CaseClosing.class,
              "REOPENING", CaseReopening.class));

  static Place<LifecycleRecord> place(CaseId theCase, Action action) {
    return new Place<>(theCase, "lifecycle", VOCABULARY, action);
  }

  /** Which turn of the table this is. */
  default Turn turn() {
    return switch (this) {
      case FollowUpBegun _ -> Turn.FOLLOW_UP_BEGUN;
      case CaseClosing _ -> Turn.CLOSED_NOW;
      case CaseReopening _ -> Turn.OPENED_AGAIN;
    };
  }
}
