package org.trm.track;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.trm.chronicle.Chronicled;
import org.trm.chronicle.ReadRecords;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.shared.CaseId;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** Reads where the tracks of a case stand. */
@ApplicationScoped
class ReadTracks {

  private final ReadRecords readRecords;
  private final TrackViews views;

  ReadTracks(ReadRecords readRecords, TrackViews views) {
    this.readRecords = readRecords;
    this.views = views;
  }

  Outcome<TracksView> tracks(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    return read(caller, theCase, purpose, lines -> views.tracks(theCase, lines));
  }

  Outcome<DecisionList> decisions(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    return read(caller, theCase, purpose, views::decisions);
  }

  Outcome<DeclarationList> declarations(Caller caller, CaseId theCase, PurposeOfUse purpose) {
    return read(caller, theCase, purpose, views::declarations);
  }

  private <R> Outcome<R> read(
      Caller caller,
      CaseId theCase,
      PurposeOfUse purpose,
      Function<List<Chronicled<TrackRecord>>, R> rendering) {
    var place = TrackRecord.place(theCase, "tracks", Action.TRACKS_READ);
    return readRecords.read(caller, place, purpose, rendering);
  }
}
