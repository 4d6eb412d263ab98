package org.trm.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.References;
import org.trm.directory.Language;

/**
 * How the conversation was held in which a person agreed or refused.
 *
 * @param givenBy who spoke
 * @param capacity how far the person can decide alone
 * @param method how it was given
 * @param witness the number of the witness; never a name
 * @param language the language in which it was explained and understood (BCP 47)
 * @param interpreter who interpreted, absent where nobody had to
 * @param formVersion the number and version of the form that was read out or signed
 * @param formLanguage the language of that form, absent where it is the person's own
 * @param assent what the child said beside the guardian, absent where no child was heard
 */
@Schema(description = "How the conversation was held in which a person agreed or refused")
public record ConsentSession(
    @NotNull GivenBy givenBy,
    @NotNull Capacity capacity,
    @NotNull ConsentMethod method,
    @Nullable @Pattern(regexp = References.FORM, message = References.REMEDY) String witness,
    @NotNull Language language,
    @Nullable @Valid Interpreter interpreter,
    @NotNull @Pattern(regexp = References.FORM, message = References.REMEDY) String formVersion,
    @Nullable Language formLanguage,
    @Nullable Assent assent) {

  /** Who spoke: the person, or whoever may speak for them. */
  public enum GivenBy {
    PERSON,
    PARENT,
    GUARDIAN,
    LEGAL_REPRESENTATIVE
  }

  /** How far the person can decide alone. */
  public enum Capacity {
    FULL,
    SUPPORTED,
    CHILD,
    LACKING;

    boolean decidesAlone() {
      return this == FULL || this == SUPPORTED;
    }
  }

  /** A child's own word beside the guardian's. */
  public enum Assent {
    ASSENTED,
    DISSENTED,
    /** Too young, or not able to form a view. */
    NOT_ABLE
  }

  /** How agreement was given; nobody must write. */
  public enum ConsentMethod {
    WRITTEN,
    ELECTRONIC,
    ORAL_WITH_WITNESS
  }

  /**
   * Who interpreted.
   *
   * @param reference the number under which the interpreter is known; never a name
   * @param independent whether they have no tie to the person or to anyone suspected
   */
  @Schema(description = "Who interpreted, by a number, and whether they were independent")
  public record Interpreter(
      @NotNull @Pattern(regexp = References.FORM, message = References.REMEDY) String reference,
      boolean independent) {}
}
