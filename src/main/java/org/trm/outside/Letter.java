package org.trm.outside;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.References;

/**
 * What stands behind a move that an authority outside made by letter.
 *
 * @param reference the letter's number, which is no name
 * @param dated the day it bears
 * @param signatory in what capacity somebody signed it
 */
@Schema(description = "The letter behind a move of an authority without a realm")
public record Letter(
    @NotNull @Pattern(regexp = References.FORM, message = References.REMEDY) String reference,
    @NotNull LocalDate dated,
    @NotNull Signatory signatory) {

  /** Days are compared with a day to spare: what is today there may be yesterday here. */
  public boolean isDatedBetween(@Nullable Instant first, Instant now) {
    return !dated.isAfter(day(now).plusDays(1))
        && (first == null || !dated.isBefore(day(first).minusDays(1)));
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /** In what capacity a letter was signed; who it was stands in the letter alone. */
  @Schema(name = "LetterSignatory")
  public enum Signatory {
    HEAD_OF_AUTHORITY,
    OFFICER_IN_CHARGE,
    CONSULAR_OFFICER,
    /** Whoever travelled with the person: tells that somebody did not arrive, and nothing else. */
    ESCORT
  }
}
