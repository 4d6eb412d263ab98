package org.trm.track;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.directory.Language;
import org.trm.shared.CountryCode;
import org.trm.web.Happened;

/**
 * What the person said about going back; nobody has to write it (CETS 197 art. 16(2)).
 *
 * @param country the country that they spoke of
 * @param formVersion the version of the form that was read to them
 * @param validUntil the first moment at which it no longer counts, ninety days on if not said
 * @param occurredAt when they said it, if that is not now
 */
@Schema(description = "What the person said about going back")
public record ReturnDeclaration(
    @NotNull Saying saying,
    @NotNull CountryCode country,
    @NotNull Manner manner,
    @NotNull Interpreting interpreting,
    @NotNull LegalAdvice legalAdvice,
    @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9.-]{0,39}") String formVersion,
    @NotNull Language language,
    @Nullable Instant validUntil,
    @Nullable @Happened Instant occurredAt)
    implements TrackRecord {

  /** What was said. */
  @Schema(name = "ReturnSaying")
  public enum Saying {
    /** I want to go. */
    VOLUNTARY,
    /** I do not want to go, or somebody makes me. */
    NOT_VOLUNTARY,
    /** I want to go before my time for reflection or my identification is over. */
    BEFORE_TIME,
    /** I was told that the risk is high, and I want to go. */
    DESPITE_HIGH_RISK;

    /** Yes and no to the same question: the later counts. */
    boolean answersAs(Saying other) {
      return this == other || (isAboutWill() && other.isAboutWill());
    }

    private boolean isAboutWill() {
      return this == VOLUNTARY || this == NOT_VOLUNTARY;
    }
  }

  /** How it was said. */
  @Schema(name = "DeclarationManner")
  public enum Manner {
    ORALLY,
    IN_WRITING,
    IN_SIGN_LANGUAGE
  }

  /** Who put it into the other language. */
  @Schema(name = "ReturnInterpreting")
  public enum Interpreting {
    INDEPENDENT,
    NOT_INDEPENDENT,
    NOT_NEEDED
  }

  /** Which legal advice there was. */
  @Schema(name = "ReturnLegalAdvice")
  public enum LegalAdvice {
    LAWYER_PRESENT,
    ADVISED_BEFORE,
    NONE
  }

  ReturnDeclaration until(Instant end) {
    return new ReturnDeclaration(
        saying, country, manner, interpreting, legalAdvice, formVersion, language, end, occurredAt);
  }

  @Override
  public String toString() {
    return "ReturnDeclaration";
  }
}
