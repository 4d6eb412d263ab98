package org.trm.section;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.trm.section.Htcds.EducationLevel;
import org.trm.shared.DataCategory;

/** What the person needs, by what they say and what was assessed. */
public record Needs(
    @Size(max = 30) List<@Valid Need> needs,
    @Nullable EducationLevel education,
    @Size(max = 20) List<ShortText> considerations,
    @Nullable LongText note)
    implements SectionContent {

  public Needs {
    needs = Known.list(needs);
    considerations = Known.list(considerations);
  }

  @Override
  public DataCategory category() {
    return DataCategory.NEEDS;
  }

  @Override
  public String toString() {
    return "Needs";
  }

  /** How soon. */
  public enum Urgency {
    NOW,
    WITHIN_DAYS,
    LATER
  }

  /** One need. */
  public record Need(@NotNull NeedKind kind, @NotNull Urgency urgency, @Nullable ShortText detail) {

    @Override
    public String toString() {
      return "Need";
    }
  }
}
