package org.trm.handoff;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.trm.transition.Statement;

/** What was last asked, given as a reason, and reported as the outcome; kept as codes. */
@Embeddable
record Noted(@Nullable String question, @Nullable String reason, @Nullable String outcome) {

  static final Noted NOTHING = new Noted(null, null, null);

  Noted with(Statement said) {
    return new Noted(
        said.question() == null ? question : said.question().name(),
        said.reason() == null ? reason : said.reason().name(),
        said.outcome() == null ? outcome : said.outcome().name());
  }

  /** What is stored, or nothing. */
  static Noted of(@Nullable Noted stored) {
    return stored == null ? NOTHING : stored;
  }
}
