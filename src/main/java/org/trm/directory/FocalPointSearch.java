package org.trm.directory;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.Page;
import org.trm.web.Cursor;

/** What a focal point is looked for by; what is absent does not matter. */
record FocalPointSearch(
    @Nullable CountryCode country,
    FocalPoint.@Nullable Function function,
    @Nullable Language language,
    @Nullable Boolean openNow) {

  /** What is found at a moment, in order. */
  Stream<FocalPoint> in(List<FocalPoint> all, Register register, Instant now) {
    return all.stream()
        .filter(one -> country == null || one.country().equals(country))
        .filter(one -> function == null || one.function() == function)
        .filter(one -> one.contact().speaks(language))
        .filter(one -> openNow == null || register.isOpen(one, now) == openNow);
  }

  /** One page of what was found. */
  static Page<FocalPoint> page(Stream<FocalPoint> found, @Nullable Cursor after, int limit) {
    var some =
        found
            .filter(one -> after == null || one.key().compareTo(after.value()) > 0)
            .limit(limit + 1L)
            .toList();
    return Page.of(some, limit, FocalPoint::key);
  }
}
