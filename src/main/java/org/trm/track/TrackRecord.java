package org.trm.track;

import java.util.Map;
import org.trm.chronicle.Coded;
import org.trm.chronicle.Place;
import org.trm.chronicle.Vocabulary;
import org.trm.journal.Action;
import org.trm.shared.CaseId;

/** What can be recorded on the tracks of a case. */
sealed interface TrackRecord extends Coded
    permits StepTaken,
        IdentificationDecision,
        DecisionSignature,
        ReturnDeclaration,
        DeclarationTakenBack,
        Proceeding,
        ProceedingsCheck {

  /** The codes here are those that the database shows to the gates. */
  Vocabulary<TrackRecord> VOCABULARY =
      new Vocabulary<>(
          Map.of(
              "STEP", StepTaken.class,
              "DECISION", IdentificationDecision.class,
              "SIGNATURE", DecisionSignature.class,
              "DECLARATION", ReturnDeclaration.class,
              "DECLARATION_TAKEN_BACK", DeclarationTakenBack.class,
              "PROCEEDING", Proceeding.class,
              "PROCEEDINGS_CHECK", ProceedingsCheck.class));

  static Place<TrackRecord> place(CaseId theCase, String name, Action action) {
    return new Place<>(theCase, name, VOCABULARY, action);
  }
}
