package org.trm.corridor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.directory.Country.LegalRegime;
import org.trm.shared.CountryCode;
import org.trm.web.Versioned;

/**
 * What crosses from one country to another, and under what.
 *
 * @param law the law that binds the sender today
 * @param freeMovement whether nothing leaves the Union, so that no transfer basis is needed
 * @param adequate whether an adequacy decision holds for the receiver today
 * @param laws the sender's own laws, as far as they are known; empty within the Union
 * @param entry who answers for it, absent where nobody does
 * @param synthetic whether the entry is a sample for local use, which counts nowhere else
 * @param derogations how often it rested on an exception; told to the sending country only
 */
@Schema(description = "What crosses from one country to another, and under what")
public record CorridorView(
    CountryCode from,
    CountryCode to,
    long version,
    LegalRegime law,
    boolean freeMovement,
    boolean adequate,
    List<NationalLaw> laws,
    @Nullable CorridorEntry entry,
    boolean synthetic,
    @Nullable List<DerogationCount> derogations,
    @JsonIgnore UUID resource)
    implements Versioned {

  static final UUID NO_ENTRY = new UUID(0, 0);

  public CorridorView {
    laws = List.copyOf(laws);
    derogations = derogations == null ? null : List.copyOf(derogations);
  }

  /**
   * A law of a country outside the Union.
   *
   * @param act how a provision of it begins
   * @param verified whether the country has confirmed it
   */
  @Schema(description = "A law under which a country outside the Union lets data leave")
  public record NationalLaw(String act, String name, String source, boolean verified) {}

  /**
   * How often one exception was relied on.
   *
   * @param repeated whether more than once in the last 365 days: it is meant for single cases
   */
  @Schema(description = "How many handoffs rested on one exception")
  public record DerogationCount(LegalBasis ground, long lastYear, long ever, boolean repeated) {}

  @Override
  public String location() {
    return "/v1/corridors/" + from + "/" + to;
  }
}
