package org.trm.local;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rule by which every country gets its sample users: one for each duty an organisation has. */
final class People {
  private static final Map<String, List<String>> NATIONAL =
      Map.of(
          "desk",
          List.of(
              "focal-point",
              "caseworker",
              "supervisor",
              "data-protection",
              "auditor",
              "coordinator",
              "rapporteur"),
          "child-protection",
          List.of("caseworker", "child-protection"),
          "data-authority",
          List.of("inspector"),
          "shelter",
          List.of("caseworker", "supervisor", "data-protection"));
  private static final List<String> NETWORK = List.of("secretariat", "chair", "observer");

  /** Someone who can log in: named after organisation and duty, never after a human. */
  record Person(String organisation, String duty) {
    String username() {
      return organisation + "-" + duty;
    }
  }

  private People() {}

  static List<Person> of(Country country) {
    return country.organisations().stream().flatMap(People::members).toList();
  }

  /** One for each duty: of those who share it, the one nearest to the person helped. */
  static List<Person> samples(Country country) {
    var byDuty = new TreeMap<String, Person>();
    of(country).reversed().forEach(person -> byDuty.putIfAbsent(person.duty(), person));
    return List.copyOf(byDuty.values());
  }

  /** The duties that a realm knows; a country's realm cannot give those of the network. */
  static List<String> duties(Country country) {
    var held = of(country).stream().map(Person::duty);
    var system = country.isNetwork() ? Stream.<String>empty() : Stream.of("system");
    return Stream.concat(held, system).distinct().sorted().toList();
  }

  private static Stream<Person> members(String organisation) {
    var kind = organisation.substring(organisation.indexOf('-') + 1);
    return NATIONAL.getOrDefault(kind, NETWORK).stream()
        .map(duty -> new Person(organisation, duty));
  }
}
