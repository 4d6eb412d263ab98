package org.trm.local;

import java.util.List;

/** Who can log in to a sample realm, by the names under which they do. */
public final class SamplePeople {

  private SamplePeople() {}

  /** Everybody of this realm, for instance {@code rs-shelter-caseworker}. */
  public static List<String> of(String realm) {
    return Country.all().stream()
        .filter(country -> country.realm().equals(realm))
        .flatMap(country -> People.of(country).stream())
        .map(People.Person::username)
        .toList();
  }
}
