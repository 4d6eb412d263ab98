package org.trm.vault;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The versions of one organisation's key pair that are at hand, the oldest first. */
record KeyRing(List<OrganisationKey> versions) {

  KeyRing {
    versions = versions.stream().sorted(comparingInt(one -> one.name().version())).toList();
  }

  /**
   * What seals at this moment: the newest that has begun. A version begins some minutes after it
   * was added, so that every copy of the service knows it before one of them seals with it.
   */
  Optional<OrganisationKey> sealing(Instant at) {
    return versions.reversed().stream()
        .filter(one -> !one.from().isAfter(at))
        .findFirst()
        .or(() -> versions.stream().findFirst());
  }

  Optional<OrganisationKey> version(int number) {
    return versions.stream().filter(one -> one.name().version() == number).findFirst();
  }

  /** Whether an older version is still at hand beside this one. */
  boolean hasOlderThan(String newest) {
    return !versions.isEmpty() && !versions.getFirst().name().alias().equals(newest);
  }
}
