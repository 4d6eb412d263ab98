package org.trm.circle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.problem.Translated;
import org.trm.problem.Wording;

/**
 * What is said to whoever asks after a person: always the same, for nothing is looked up.
 *
 * @param answer a code
 * @param say words to be read out
 */
@Schema(description = "What is said to whoever asks after a person: always the same")
public record NeutralAnswer(String answer, String say) implements Translated {

  private static final String ENGLISH =
      "We do not say of anybody whether we know them, and we say this to everybody who asks. If you"
          + " have a message, you can leave it; we cannot say whether it reaches anyone. In danger"
          + " call 112.";

  static final NeutralAnswer THE_ONLY_ONE =
      new NeutralAnswer("NEITHER_CONFIRMED_NOR_DENIED", ENGLISH);

  @Override
  public NeutralAnswer in(Wording words) {
    return new NeutralAnswer(answer, words.of("answer." + answer, say));
  }
}
