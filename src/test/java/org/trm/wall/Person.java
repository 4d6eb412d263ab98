package org.trm.wall;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trm.identity.Duty;
import org.trm.local.SamplePeople;
import org.trm.local.Tokens;

/**
 * Somebody who asks: a sample person, or a national referral system with a scope.
 *
 * @param name the name under which they log in
 * @param organisation for whom they work
 * @param duties what they are there for, by the duties' names in realms
 */
record Person(String name, String organisation, Set<String> duties) {

  private static final List<String> SCOPES = List.of("events", "cases", "handoffs");

  Person {
    duties = Set.copyOf(duties);
  }

  /** Everybody of these realms. */
  static List<Person> of(String... realms) {
    var all = new ArrayList<Person>();
    for (var realm : realms) {
      SamplePeople.of(realm).stream().map(Person::human).forEach(all::add);
      if (!realm.equals("network")) {
        SCOPES.stream().map(scope -> system(realm + "-desk", scope)).forEach(all::add);
      }
    }
    return List.copyOf(all);
  }

  boolean isSystem() {
    return duties.contains("system");
  }

  String token() {
    var at = name.indexOf(' ');
    return at < 0
        ? Tokens.of(name)
        : Tokens.ofSystem(name.substring(0, at), name.substring(at + 1));
  }

  /** A purpose for which they may read, or one that somebody without such a duty might state. */
  String purpose() {
    return Stream.of(
            "caseworker CASEWORK",
            "child-protection CASEWORK",
            "supervisor SUPERVISION",
            "data-protection RIGHTS",
            "auditor AUDIT",
            "focal-point HANDOFF")
        .map(one -> one.split(" ", -1))
        .filter(one -> duties.contains(one[0]))
        .map(one -> one[1])
        .findFirst()
        .orElse("CASEWORK");
  }

  /** They are named after organisation and duty. */
  private static Person human(String name) {
    var duty =
        Stream.of(Duty.values())
            .map(Duty::role)
            .filter(one -> name.endsWith("-" + one))
            .findFirst();
    var organisation = name.substring(0, name.length() - duty.orElseThrow().length() - 1);
    return new Person(name, organisation, Set.of(duty.orElseThrow()));
  }

  /** A system does what its token's scopes say. */
  private static Person system(String organisation, String scope) {
    var lent =
        switch (scope) {
          case "cases" -> Stream.of("caseworker");
          case "handoffs" -> Stream.of("focal-point");
          default -> Stream.<String>empty();
        };
    var duties = Stream.concat(Stream.of("system"), lent).collect(toSet());
    return new Person(organisation + "-system " + scope, organisation, duties);
  }
}
