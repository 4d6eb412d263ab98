package org.trm.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;

/** Where the person stands in law, and who speaks for them. */
public record Legal(
    @Size(max = 10) List<@Valid ResidenceTitle> residence,
    @Nullable @Valid Migration migration,
    @Size(max = 10) List<@Valid LegalRepresentative> representatives,
    @Size(max = 20) List<@Valid ProceedingReference> proceedings,
    @Nullable @Valid LegalProtection protection,
    @Nullable LongText note)
    implements SectionContent {

  public Legal {
    residence = Known.list(residence);
    representatives = Known.list(representatives);
    proceedings = Known.list(proceedings);
  }

  @Override
  public DataCategory category() {
    return DataCategory.LEGAL;
  }

  @Override
  public String toString() {
    return "Legal";
  }

  /** What a stay rests on. */
  public enum ResidenceKind {
    CITIZEN,
    REFLECTION_PERIOD,
    PERMIT_AS_TRAFFICKED_PERSON,
    OTHER_PERMIT,
    VISA,
    TOLERATED,
    NONE,
    UNKNOWN
  }

  /** On what the person stays in a country, and until when. */
  public record ResidenceTitle(
      @NotNull CountryCode country, @NotNull ResidenceKind kind, @Nullable PartialDate until) {

    @Override
    public String toString() {
      return "ResidenceTitle";
    }
  }

  /** International protection, as HTCDS guidance groups it. */
  public enum InternationalProtection {
    ASYLUM_SEEKER,
    REFUGEE,
    COMPLEMENTARY_PROTECTION,
    STATELESS_PERSON
  }

  /** Why the person crossed a border, as HTCDS guidance groups it. */
  public enum MigrantType {
    FAMILY,
    VISITOR,
    LABOUR,
    STUDENT,
    IRREGULAR
  }

  /** How the person stands as a migrant. */
  public record Migration(
      @Nullable InternationalProtection protection, Set<MigrantType> migrantTypes) {

    public Migration {
      migrantTypes = Known.set(migrantTypes);
    }

    @Override
    public String toString() {
      return "Migration";
    }
  }

  /** In what capacity somebody speaks for the person. */
  public enum RepresentativeRole {
    LAWYER,
    GUARDIAN,
    LEGAL_AID,
    PARENT
  }

  /** Somebody who speaks for the person in law. */
  public record LegalRepresentative(
      @NotNull RepresentativeRole role, @NotNull ShortText name, @Nullable ShortText reachedAt) {

    @Override
    public String toString() {
      return "LegalRepresentative";
    }
  }

  /** What a proceeding is about. */
  public enum ProceedingKind {
    CRIMINAL,
    CIVIL,
    COMPENSATION,
    LABOUR,
    ASYLUM
  }

  /** Where a proceeding is kept; nothing of what was said there. */
  public record ProceedingReference(
      @NotNull ProceedingKind kind,
      @NotNull CountryCode country,
      @NotNull ShortText authority,
      @Nullable ShortText reference) {

    @Override
    public String toString() {
      return "ProceedingReference";
    }
  }

  /** Where the principle of non-punishment stands (CETS 197 art. 26). */
  public enum NonPunishment {
    NOT_ASSESSED,
    RAISED,
    APPLIED,
    REFUSED
  }

  /** What protects the person in proceedings. */
  public record LegalProtection(
      @NotNull NonPunishment nonPunishment, @NotNull YesNoUnknown protectedWitness) {

    @Override
    public String toString() {
      return "LegalProtection";
    }
  }
}
