package org.trm.limit;

import java.util.Comparator;
import java.util.List;

/**
 * What is left of an allowance after a request.
 *
 * @param allowance which
 * @param aMinute how much of it there is
 * @param requests how many requests are left now
 * @param seconds until when the next may be sent, or, where some are left, until all are there
 *     again
 * @param enough whether it was enough for this request
 */
record Left(Allowance allowance, long aMinute, long requests, long seconds, boolean enough) {

  /** The one that ends first: one that is used up, else the one with the smallest part left. */
  static Left tightest(List<Left> all) {
    return all.stream()
        .min(Comparator.comparing(Left::enough).thenComparingDouble(Left::part))
        .orElseThrow();
  }

  /** As the header RateLimit has it (draft-ietf-httpapi-ratelimit-headers-10). */
  String header() {
    return "\"%s\";r=%d;t=%d".formatted(allowance.label(), requests, seconds);
  }

  /** As the header RateLimit-Policy has it. */
  String policy() {
    return "\"%s\";q=%d;w=60".formatted(allowance.label(), aMinute);
  }

  private double part() {
    return (double) requests / aMinute;
  }
}
