package org.trm.local;

import java.util.List;
import java.util.stream.Stream;

/**
 * Somebody who can log in: a sample person with one duty, or a country's referral system.
 *
 * @param realm the realm in which they log in
 */
public record SampleUser(String username, String organisation, String realm, boolean isSystem) {

  /** Everybody of every realm, in the order of the table of countries. */
  public static List<SampleUser> all() {
    return Country.all().stream().flatMap(SampleUser::of).toList();
  }

  private static Stream<SampleUser> of(Country country) {
    var people =
        People.of(country).stream()
            .map(one -> new SampleUser(one.username(), one.organisation(), country.realm(), false));
    return country.isNetwork()
        ? people
        : Stream.concat(
            people,
            Stream.of(
                new SampleUser(country.desk() + "-system", country.desk(), country.realm(), true)));
  }

  /** Their token. */
  public String token(Tokens tokens) {
    return isSystem
        ? tokens.system(username, "cases", "handoffs", "events")
        : tokens.user(username);
  }
}
