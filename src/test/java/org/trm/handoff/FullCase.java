package org.trm.handoff;

import java.util.Arrays;
import org.trm.section.SampleSections;
import org.trm.shared.DataCategory;

/** A case in which every section is written, with a canary wherever own words can stand. */
final class FullCase {

  static final String[] SECTIONS =
      Arrays.stream(DataCategory.values())
          .filter(DataCategory::isSection)
          .map(Enum::name)
          .toArray(String[]::new);

  private FullCase() {}

  /** The person agreed to all of it, in as many conversations. */
  static SampleCase ready() {
    var theCase = SampleCase.ready();
    for (var section : SECTIONS) {
      if (!section.equals("NEEDS")) {
        var content = SampleSections.json(DataCategory.valueOf(section));
        theCase.writes(section, "{\"content\": " + content + "}");
      }
      theCase.hears(Words.agreeing("si-shelter", section));
    }
    return theCase;
  }
}
