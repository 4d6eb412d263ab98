package org.trm.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What binds a country, from when until when.
 *
 * @param since the first day, absent where it is not known
 * @param until the first day on which it no longer holds, absent while no end is known
 * @param source where this was read
 * @param verified whether the country has confirmed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Commitment(
    Instrument instrument,
    Status status,
    @Nullable LocalDate since,
    @Nullable LocalDate until,
    String source,
    boolean verified) {

  /** Memberships, decisions and conventions that decide what may cross a border. */
  public enum Instrument {
    /** The European Union, whose law then applies. */
    EU_MEMBERSHIP,
    /** An adequacy decision of the European Commission (GDPR art. 45). */
    EU_ADEQUACY,
    /** The same for police and justice (Directive (EU) 2016/680 art. 36). */
    EU_LAW_ENFORCEMENT_ADEQUACY,
    /** CETS 197, action against trafficking in human beings. */
    COE_ANTI_TRAFFICKING,
    /** CETS 223, the modernised data protection convention. */
    CONVENTION_108_PLUS
  }

  /** How far a country has come with an instrument. */
  @Schema(name = "CommitmentStatus")
  public enum Status {
    MEMBER,
    CANDIDATE,
    ADEQUATE,
    PARTY,
    RATIFIED,
    SIGNED
  }

  boolean is(Instrument which, Status how, LocalDate day) {
    return instrument == which && status == how && holdsOn(day);
  }

  private boolean holdsOn(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
  }
}
