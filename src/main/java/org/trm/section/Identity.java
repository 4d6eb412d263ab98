package org.trm.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;

/**
 * Who the person is, as far as they say and documents show.
 *
 * <p>Nobody has to have a name here: a person may be known by a pseudonym or by none and is helped
 * all the same.
 */
public record Identity(
    @Size(max = 20) List<@Valid PersonName> names,
    @Nullable @Valid Birth birth,
    @Nullable Gender gender,
    @Size(max = 10) List<@Valid NationalityClaim> nationalities,
    @Size(max = 20) List<@Valid IdentityDocument> documents,
    @Nullable LongText note)
    implements SectionContent {

  public Identity {
    names = Known.list(names);
    nationalities = Known.list(nationalities);
    documents = Known.list(documents);
  }

  /** A person about whom nothing is said. */
  public static Identity unnamed() {
    return new Identity(List.of(), null, null, List.of(), List.of(), null);
  }

  @Override
  public DataCategory category() {
    return DataCategory.IDENTITY;
  }

  @Override
  public String toString() {
    return "Identity";
  }

  /** What a name is to the person. */
  public enum NameKind {
    OFFICIAL,
    BIRTH,
    EARLIER,
    CALLED,
    PSEUDONYM,
    IMPOSED
  }

  /**
   * One name.
   *
   * @param asWritten whole, in its own script and order
   * @param script four letters of ISO 15924
   * @param latin in Latin letters, where the script is another
   */
  public record PersonName(
      @NotNull NameKind kind,
      @NotNull ShortText asWritten,
      @NotNull @Pattern(regexp = "[A-Z][a-z]{3}") String script,
      @Nullable @Valid LatinName latin) {

    @Override
    public String toString() {
      return "PersonName";
    }
  }

  /** A name in Latin letters, and its parts where it has them. */
  public record LatinName(
      @NotNull ShortText full, @Nullable ShortText given, @Nullable ShortText family) {

    @Override
    public String toString() {
      return "LatinName";
    }
  }

  /** When and where the person was born. */
  public record Birth(
      @Nullable PartialDate date, @Nullable @Valid Place place, @NotNull ClaimBasis basis) {

    @Override
    public String toString() {
      return "Birth";
    }
  }

  /** A nationality, and who says so. */
  public record NationalityClaim(@NotNull CountryCode country, @NotNull ClaimBasis basis) {

    @Override
    public String toString() {
      return "NationalityClaim";
    }
  }

  /** What kind of document. */
  public enum DocumentKind {
    PASSPORT,
    IDENTITY_CARD,
    NATIONAL_NUMBER,
    BIRTH_CERTIFICATE,
    RESIDENCE_PERMIT,
    TRAVEL_DOCUMENT,
    OTHER
  }

  /** Where a document is now. */
  public enum DocumentWhereabouts {
    WITH_PERSON,
    WITH_ORGANISATION,
    WITH_AUTHORITY,
    WITHHELD,
    LOST,
    UNKNOWN
  }

  /** A document of the person. */
  public record IdentityDocument(
      @NotNull DocumentKind kind,
      @Nullable ShortText number,
      @Nullable CountryCode issuer,
      @Nullable PartialDate expires,
      @NotNull DocumentWhereabouts whereabouts) {

    @Override
    public String toString() {
      return "IdentityDocument";
    }
  }
}
