package org.trm.emergency;

import org.trm.section.SampleSections;
import org.trm.shared.DataCategory;

/** Sections as they are written, with a canary wherever own words can stand. */
final class Sections {

  private Sections() {}

  static String of(String category) {
    return "{\"content\": " + SampleSections.json(DataCategory.valueOf(category)) + "}";
  }
}
