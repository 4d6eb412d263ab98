package org.trm.safeguard;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The grounds of GDPR Articles 6 and 9 by their codes in the Data Privacy Vocabulary 2.3. */
final class GdprGround {

  private static final Set<String> LEGITIMATE_INTEREST =
      Set.of("A6-1-f", "A6-1-f-controller", "A6-1-f-third-party");

  private static final Set<String> ARTICLE_6 =
      Set.of(
          "A6-1-a",
          "A6-1-a-explicit-consent",
          "A6-1-a-non-explicit-consent",
          "A6-1-b",
          "A6-1-b-contract-performance",
          "A6-1-b-enter-into-contract",
          "A6-1-c",
          "A6-1-d",
          "A6-1-d-data-subject",
          "A6-1-d-natural-person",
          "A6-1-e",
          "A6-1-e-official-authority",
          "A6-1-e-public-interest",
          "A6-1-f",
          "A6-1-f-controller",
          "A6-1-f-third-party");

  private static final Set<String> ARTICLE_9 =
      Set.of(
          "A9-2-a", "A9-2-b", "A9-2-c", "A9-2-d", "A9-2-e", "A9-2-f", "A9-2-g", "A9-2-h", "A9-2-i",
          "A9-2-j");

  private GdprGround() {}

  static boolean isOfArticle6(@Nullable String code) {
    return code != null && ARTICLE_6.contains(code);
  }

  static boolean isOfArticle9(@Nullable String code) {
    return code != null && ARTICLE_9.contains(code);
  }

  static boolean isLegitimateInterest(@Nullable String code) {
    return code != null && LEGITIMATE_INTEREST.contains(code);
  }

  /** A ground that carries only where the person cannot consent. */
  static boolean isVitalInterest(@Nullable String code) {
    return "A9-2-c".equals(code);
  }
}
