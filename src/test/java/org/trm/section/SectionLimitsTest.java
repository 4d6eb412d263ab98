package org.trm.section;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trm.Asvs;
import org.trm.shared.DataCategory;

@Asvs("2.2.1")
class SectionLimitsTest {

  private static final Validator VALIDATOR =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @ParameterizedTest
  @EnumSource(mode = EXCLUDE, names = "SUMMARY")
  void aFullSectionIsValid(DataCategory category) {
    assertEquals(Set.of(), violations(SampleSections.of(category)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          CONTACT      | {}                                                  | safeContact
          CONTACT      | {'safeContact': {'channels': [{'kind': 'PHONE', 'messageMayBeLeft': true}]}} \
                       | safeContact.channels[0].address
          CONTACT      | {'safeContact': {'hours': [{'zone': 'UTC', 'from': '08:00', 'until': '09:00'}]}} \
                       | safeContact.hours[0].days
          CONTACT      | {'safeContact': {}, 'languages': [{'language': 'Serbian', 'level': 'SOME', \
                         'interpreterNeeded': true}]}                        | languages[0].language
          IDENTITY     | {'names': [{'kind': 'CALLED', 'asWritten': 'x', 'script': 'cyrl'}]} \
                       | names[0].script
          IDENTITY     | {'names': [{'kind': 'CALLED', 'script': 'Cyrl'}]}   | names[0].asWritten
          EXPLOITATION | {'background': {'ageWhenTrafficked': 121}}          | background.ageWhenTrafficked
          FAMILY       | {'numberOfChildren': -1}                            | numberOfChildren
          FAMILY       | {'members': [{'relation': 'CHILD'}]}                | members[0].safety
          NEEDS        | {'needs': [{'kind': 'SCHOOLING'}]}                  | needs[0].urgency
          """)
  void whatIsMissingOrOutOfBoundsIsNamed(DataCategory category, String json, String where) {
    var section = StrictJson.read(json.replace('\'', '"'), SectionContent.typeOf(category));
    assertEquals(Set.of(where), violations(section));
  }

  @Test
  void aListHasALimit() {
    var item = "{\"kind\": \"SCHOOLING\", \"urgency\": \"LATER\"}";
    var json = "{\"needs\": [" + item + ("," + item).repeat(30) + "]}";
    assertEquals(Set.of("needs"), violations(StrictJson.read(json, Needs.class)));
  }

  private static Set<String> violations(SectionContent section) {
    return VALIDATOR.validate(section).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .collect(toSet());
  }
}
