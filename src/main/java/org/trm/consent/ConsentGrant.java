package org.trm.consent;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.trm.consent.ConsentSession.Assent;
import org.trm.consent.ConsentSession.Capacity;
import org.trm.consent.ConsentSession.GivenBy;

/**
 * What the person said about one item, in codes; of several words on one item the latest counts.
 *
 * @param state how it stands now
 * @param from when it was said, or taken back
 * @param until the first moment at which it no longer holds
 * @param how how the conversation was held
 */
public record ConsentGrant(
    ConsentItem item, ConsentState state, Instant from, Instant until, Circumstances how) {

  /**
   * How a conversation was held, in codes.
   *
   * @param by who spoke
   * @param assent what the child said beside, absent where no child was heard
   * @param understood whether it was explained in a language that the person understands
   * @param interpreterTied whether the interpreter had ties to the person or to anyone suspected
   */
  public record Circumstances(
      GivenBy by,
      Capacity capacity,
      @Nullable Assent assent,
      boolean understood,
      boolean interpreterTied) {}

  @Override
  public String toString() {
    return "ConsentGrant";
  }
}
