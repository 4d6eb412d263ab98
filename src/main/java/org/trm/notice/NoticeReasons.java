package org.trm.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Stream;
import org.trm.problem.Refusal;
import org.trm.problem.RefusalCatalogue;

/** Why an answer to a notice is not taken; told again for a request that came again. */
@ApplicationScoped
class NoticeReasons implements RefusalCatalogue {

  static final Refusal ALREADY_ACKNOWLEDGED =
      Refusal.of("ALREADY_ACKNOWLEDGED", "Nothing to do: your organisation has answered it.");

  static final Refusal NOTICE_NEEDS_LETTER =
      Refusal.of("NOTICE_NEEDS_LETTER", "Say by which letter the authority outside answered.");

  static final Refusal NOTICE_LETTER_NOT_POSSIBLE =
      Refusal.of(
          "NOTICE_LETTER_NOT_POSSIBLE",
          "Give the letter's own date, and who signed it for the authority; inside nobody needs one.");

  @Override
  public Optional<Refusal> refusal(String reason) {
    return Stream.of(ALREADY_ACKNOWLEDGED, NOTICE_NEEDS_LETTER, NOTICE_LETTER_NOT_POSSIBLE)
        .filter(known -> known.reason().equals(reason))
        .findFirst();
  }
}
