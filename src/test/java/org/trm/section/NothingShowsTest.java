package org.trm.section;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.trm.shared.DataCategory;

/** Whatever ends up in a log or a message by mistake says its name, never what it holds. */
class NothingShowsTest {

  @Test
  void noPartOfASectionShowsWhatItHolds() throws ReflectiveOperationException {
    var waiting = new ArrayDeque<Object>();
    var seen = new HashSet<Class<?>>();
    SampleSections.JSON.keySet().forEach(category -> waiting.add(SampleSections.of(category)));
    while (!waiting.isEmpty()) {
      var value = waiting.remove();
      if (value instanceof Collection<?> values) {
        waiting.addAll(values);
      } else if (value instanceof Record part && value.getClass().getPackage() == here()) {
        assertEquals(value.getClass().getSimpleName(), value.toString());
        seen.add(value.getClass());
        waiting.addAll(partsOf(part));
      }
    }
    assertEquals(everyRecord(), seen);
  }

  private static Collection<Object> partsOf(Record value) throws ReflectiveOperationException {
    var parts = new ArrayDeque<Object>();
    for (var component : value.getClass().getRecordComponents()) {
      var part = component.getAccessor().invoke(value);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static Set<Class<?>> everyRecord() {
    var sections =
        Arrays.stream(DataCategory.values())
            .filter(DataCategory::isSection)
            .map(SectionContent::typeOf);
    var others = Stream.of(SafeContact.class, Place.class);
    var values = Stream.of(ShortText.class, LongText.class, PartialDate.class);
    return Stream.of(sections, others, values)
        .flatMap(types -> types)
        .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
        .filter(Class::isRecord)
        .collect(toSet());
  }

  private static Package here() {
    return SectionContent.class.getPackage();
  }
}
