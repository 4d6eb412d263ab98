package org.trm.handoff;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trm.transition.Availability;

/** Whether the other side was asked if it could help, and what it said. */
@Embeddable
record Enquiry(@Nullable Instant enquiredAt, @Nullable String availability) {

  static final Enquiry NONE = new Enquiry(null, null);

  Enquiry asked(Instant at) {
    return new Enquiry(at, availability);
  }

  Enquiry answered(Availability answer) {
    return new Enquiry(enquiredAt, answer.name());
  }
}
