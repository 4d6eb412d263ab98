package org.trm.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;

/** What whoever cares for the person next must know of their health, and no more. */
public record Health(
    @Size(max = 30) List<@Valid HealthCondition> conditions,
    @Size(max = 30) List<@Valid Medicine> medicines,
    @Size(max = 30) List<ShortText> allergies,
    @Nullable @Valid Pregnancy pregnancy,
    @Nullable @Valid HealthRisks risks,
    @Nullable LongText note)
    implements SectionContent {

  public Health {
    conditions = Known.list(conditions);
    medicines = Known.list(medicines);
    allergies = Known.list(allergies);
  }

  @Override
  public DataCategory category() {
    return DataCategory.HEALTH;
  }

  @Override
  public String toString() {
    return "Health";
  }

  /** An illness, an injury or a disability, and what it asks for. */
  public record HealthCondition(
      @NotNull ShortText condition,
      @Nullable PartialDate since,
      @Nullable ShortText treatment,
      boolean urgent) {

    @Override
    public String toString() {
      return "HealthCondition";
    }
  }

  /** A medicine that must not be interrupted by a journey. */
  public record Medicine(@NotNull ShortText name, @Nullable ShortText dose) {

    @Override
    public String toString() {
      return "Medicine";
    }
  }

  /** Whether the person is pregnant, and until when. */
  public record Pregnancy(@NotNull YesNoUnknown pregnant, @Nullable PartialDate due) {

    @Override
    public String toString() {
      return "Pregnancy";
    }
  }

  /** What others must watch for. */
  public record HealthRisks(
      @NotNull YesNoUnknown selfHarm,
      @NotNull YesNoUnknown dependence,
      @NotNull YesNoUnknown infectious) {

    @Override
    public String toString() {
      return "HealthRisks";
    }
  }
}
