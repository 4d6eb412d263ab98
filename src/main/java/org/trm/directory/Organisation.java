package org.trm.directory;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * An organisation that takes part; where it stands is not kept here.
 *
 * @param publicAuthority whether it exercises public powers, unless an activity says otherwise
 * @param verified whether its country's coordinator vouches for it
 */
public record Organisation(
    OrganisationId id,
    CountryCode country,
    Kind kind,
    String name,
    boolean publicAuthority,
    Status status,
    boolean verified,
    List<Offering> offerings) {
  public Organisation {
    offerings = List.copyOf(offerings);
  }

  /** What an organisation is. */
  @Schema(name = "OrganisationKind")
  public enum Kind {
    COORDINATOR_OFFICE,
    RAPPORTEUR,
    POLICE,
    PROSECUTION,
    COURT,
    BORDER_MIGRATION,
    ASYLUM,
    LABOUR_INSPECTORATE,
    SOCIAL_WORK,
    CHILD_PROTECTION,
    CENTRAL_AUTHORITY,
    HEALTH,
    NGO,
    SHELTER,
    INTERNATIONAL_ORGANISATION,
    LEGAL_AID,
    PRIVATE_SECTOR
  }

  /** Whether an organisation takes part at present. */
  @Schema(name = "OrganisationStatus")
  public enum Status {
    ACTIVE,
    SUSPENDED,
    CLOSED
  }

  /** Whether it acts against crime: what helpers write is not for it (Directive (EU) 2016/680). */
  public boolean investigates() {
    return switch (kind) {
      case POLICE, PROSECUTION, COURT, BORDER_MIGRATION -> true;
      case COORDINATOR_OFFICE,
          RAPPORTEUR,
          ASYLUM,
          LABOUR_INSPECTORATE,
          SOCIAL_WORK,
          CHILD_PROTECTION,
          CENTRAL_AUTHORITY,
          HEALTH,
          NGO,
          SHELTER,
          INTERNATIONAL_ORGANISATION,
          LEGAL_AID,
          PRIVATE_SECTOR ->
          false;
    };
  }

  /** Whether it takes part at present. */
  public boolean active() {
    return status == Status.ACTIVE;
  }

  /** What an organisation is looked for by; what is absent does not matter. */
  record Search(
      @Nullable CountryCode country,
      @Nullable Kind kind,
      Offering.@Nullable Service service,
      @Nullable Language language) {

    boolean finds(Organisation one) {
      return (country == null || one.country().equals(country))
          && (kind == null || one.kind() == kind)
          && ((service == null && language == null) || offered(one));
    }

    private boolean offered(Organisation one) {
      return one.offerings().stream().anyMatch(offering -> offering.answers(service, language));
    }
  }
}
