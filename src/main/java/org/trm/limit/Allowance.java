package org.trm.limit;

import java.util.Locale;

/** What is counted, and how much of it is allowed in a minute. */
enum Allowance {
  PERSON,
  SYSTEM,
  ORGANISATION,
  REFUSED,
  UNVERIFIED;

  long aMinute(Limits limits) {
    return switch (this) {
      case PERSON -> limits.person();
      case SYSTEM -> limits.system();
      case ORGANISATION -> limits.organisation();
      case REFUSED -> limits.refused();
      case UNVERIFIED -> limits.unverified();
    };
  }

  /** As the RateLimit headers call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
