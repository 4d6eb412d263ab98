package org.trm.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.section.Htcds.MaritalStatus;
import org.trm.shared.DataCategory;

/** The person's family, and who of them may know. */
public record Family(
    @Nullable MaritalStatus maritalStatus,
    @Nullable @Min(0) @Max(30) Integer numberOfChildren,
    @Size(max = 40) List<@Valid FamilyMember> members,
    @Nullable LongText note)
    implements SectionContent {

  public Family {
    members = Known.list(members);
  }

  @Override
  public DataCategory category() {
    return DataCategory.FAMILY;
  }

  @Override
  public String toString() {
    return "Family";
  }

  /** What somebody is to the person. */
  public enum FamilyRelation {
    MOTHER,
    FATHER,
    CHILD,
    SIBLING,
    SPOUSE_OR_PARTNER,
    GRANDPARENT,
    OTHER_RELATIVE,
    CAREGIVER
  }

  /** One of the family. */
  public record FamilyMember(
      @NotNull FamilyRelation relation,
      @Nullable ShortText name,
      @Nullable PartialDate birthDate,
      @Nullable @Valid Place whereabouts,
      @NotNull @Valid FamilySafety safety) {

    @Override
    public String toString() {
      return "FamilyMember";
    }
  }

  /**
   * What must be known before anybody speaks with them.
   *
   * @param mayBeContacted whether the person agrees to it
   * @param suspected whether they may have taken part; a parent may be the exploiter
   * @param travelsAlong whether they go where the person goes
   */
  public record FamilySafety(
      @NotNull YesNoUnknown mayBeContacted,
      @NotNull YesNoUnknown suspected,
      @NotNull YesNoUnknown travelsAlong) {

    @Override
    public String toString() {
      return "FamilySafety";
    }
  }
}
