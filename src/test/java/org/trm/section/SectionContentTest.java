package org.trm.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;
import static org.trm.section.StrictJson.assertRefused;
import static org.trm.section.StrictJson.assertSameJson;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.shared.DataCategory;

class SectionContentTest {

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "SUMMARY")
  void aFullSectionIsWrittenAsItWasRead(DataCategory category) {
    var section = SampleSections.of(category);
    assertEquals(category, section.category());
    assertSameJson(SampleSections.json(category), section);
  }

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "SUMMARY")
  void anUnknownFieldIsRefused(DataCategory category) {
    var json = SampleSections.json(category).replaceFirst("\\{", "{\"unknown\": 1, ");
    assertRefused(json, SectionContent.typeOf(category));
  }

  @Test
  void theSummaryIsNoSection() {
    assertThrows(IllegalArgumentException.class, () -> SectionContent.typeOf(DataCategory.SUMMARY));
  }

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "SUMMARY")
  void whatIsLeftOutIsNotKnown(DataCategory category) {
    var section = StrictJson.read("{}", SectionContent.typeOf(category));
    assertEquals(section, StrictJson.read(StrictJson.write(section), section.getClass()));
  }

  @Test
  void aPersonNeedsNoName() {
    assertEquals(Identity.unnamed(), StrictJson.read("{}", Identity.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "IDENTITY     | {'names': [null]}",
        "IDENTITY     | {'names': [{'kind': 'NICKNAME'}]}",
        "IDENTITY     | {'nationalities': [{'country': 'rs', 'basis': 'STATED'}]}",
        "IDENTITY     | {'birth': {'date': '2009-13', 'basis': 'STATED'}}",
        "IDENTITY     | {'note': 1}",
        "IDENTITY     | {'note': ''}",
        "IDENTITY     | {'names': {}}",
        "IDENTITY     | {'names': [], 'names': []}",
        "CONTACT      | {'safeContact': {'hours': [{'days': ['MON']}]}}",
        "CONTACT      | {'safeContact': {'hours': [{'days': ['MONDAY'], 'from': '25:00'}]}}",
        "CONTACT      | {'safeContact': {'hours': [{'zone': 'Mars/Olympus'}]}}",
        "EXPLOITATION | {'conditions': {'control': ['DebtBondages']}}",
        "EXPLOITATION | {'conditions': {'control': [null]}}",
        "EXPLOITATION | {'conditions': {'control': [1]}}",
        "EXPLOITATION | {'background': {'ageWhenTrafficked': '16'}}",
        "EXPLOITATION | {'background': {'ageWhenTrafficked': 16.5}}",
        "HEALTH       | {'conditions': [{'condition': 'x', 'urgent': 'true'}]}",
        "HEALTH       | {'conditions': [{'condition': 'x', 'urgent': null}]}",
        "HEALTH       | {'conditions': [{'condition': 'x'}]}",
        "TRAVEL       | {'countriesToAvoid': ['Serbia']}",
      })
  void whatIsNotUnderstoodIsRefused(DataCategory category, String json) {
    assertRefused(json.replace('\'', '"'), SectionContent.typeOf(category));
  }
}
