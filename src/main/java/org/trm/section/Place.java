package org.trm.section;

import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;

/** A place as far as it is known; never a shelter's address. */
public record Place(@Nullable CountryCode country, @Nullable ShortText place) {

  @Override
  public String toString() {
    return "Place";
  }
}
