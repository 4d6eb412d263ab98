package org.trm.production;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Nobody to tell of a weakness, or an address that nobody stands by any more (RFC 9116). */
final class ReportContact implements Check {

  static final String CONTACT = "trm.security.contact";
  static final String EXPIRES = "trm.security.expires";

  private static final Pattern ADDRESS =
      Pattern.compile("(mailto:[^\\s@,]+@[^\\s@,]+|https://\\S+|tel:\\+[0-9-]+)");
  private static final Pattern NOBODY =
      Pattern.compile(".*[@/.](localhost|example(\\.(com|net|org))?|test|invalid)(/.*)?");

  @Override
  public Stream<String> faults(Installation installation) {
    return installation.migratesOnly()
        ? Stream.of()
        : Stream.concat(contact(installation), expires(installation));
  }

  private static Stream<String> contact(Installation installation) {
    var value = installation.value(CONTACT).orElse("");
    return ADDRESS.matcher(value).matches() && !NOBODY.matcher(value).matches()
        ? Stream.of()
        : Stream.of(CONTACT + " is missing or nobody's: set mailto:, https: or tel: for reports.");
  }

  private static Stream<String> expires(Installation installation) {
    var value = installation.value(EXPIRES).orElse("");
    try {
      return Instant.parse(value).isAfter(installation.clock().instant())
          ? Stream.of()
          : Stream.of(
              EXPIRES + " is over: look whether the contact is right, and set a later day.");
    } catch (DateTimeException e) {
      return Stream.of(EXPIRES + " is missing: set until when the contact holds, in UTC.");
    }
  }
}
