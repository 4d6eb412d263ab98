package org.trm.corridor;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why the sender may process at all.
 *
 * @param regime the law under which it processes
 * @param article6 the ground of GDPR Article 6
 * @param article9 the ground of GDPR Article 9
 * @param provision the provision of national law, beside a ground of the GDPR or instead of it
 */
@Schema(description = "Why the sender may process at all, under the law that binds it")
public record ProcessingBasis(
    @NotNull Regime regime,
    @Nullable LegalBasis article6,
    @Nullable LegalBasis article9,
    @Nullable Provision provision) {
  public ProcessingBasis {
    if (!standsIn(6, article6) || !standsIn(9, article9)) {
      throw new IllegalArgumentException("a ground stands in the article it is given for");
    }
    if (regime != Regime.GDPR && (article6 != null || article9 != null)) {
      throw new IllegalArgumentException("grounds of the GDPR hold under the GDPR only");
    }
  }

  private static boolean standsIn(int article, @Nullable LegalBasis ground) {
    return ground == null || ground.article() == article;
  }
}
