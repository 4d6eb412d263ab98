package org.trm.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service that an organisation offers.
 *
 * @param minimumAge from which age on, absent for no lower bound
 * @param maximumAge up to which age, absent for no upper bound
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Offering(
    Service service,
    List<Language> languages,
    @Nullable Integer minimumAge,
    @Nullable Integer maximumAge) {
  public Offering {
    languages = List.copyOf(languages);
  }

  /** What a person can be helped with (CETS 197 arts. 10, 12 and 16). */
  public enum Service {
    IDENTIFICATION,
    SAFE_ACCOMMODATION,
    CHILD_ACCOMMODATION,
    SUBSISTENCE,
    MEDICAL_CARE,
    PSYCHOLOGICAL_SUPPORT,
    INTERPRETATION,
    LEGAL_AID,
    CHILD_PROTECTION,
    GUARDIANSHIP,
    FAMILY_TRACING,
    EDUCATION,
    EMPLOYMENT,
    SOCIAL_INCLUSION,
    RETURN_AND_REINTEGRATION
  }

  boolean answers(@Nullable Service wanted, @Nullable Language asked) {
    return (wanted == null || service == wanted)
        && (asked == null || languages.stream().anyMatch(spoken -> spoken.serves(asked)));
  }
}
