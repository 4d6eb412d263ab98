package org.trm.track;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.directory.Organisation;

/** Who decided on a status, in the literal codes of HTCDS 2.0. */
@Schema(description = "Who decided, in the codes of HTCDS 2.0")
public enum DecisionMaker {
  Police,
  NGO,
  CourtOrProsecution,
  NonPoliceGovernmentalOrganization,
  Other;

  static DecisionMaker of(Organisation.Kind kind) {
    return switch (kind) {
      case POLICE -> Police;
      case PROSECUTION, COURT -> CourtOrProsecution;
      case NGO, SHELTER -> NGO;
      case COORDINATOR_OFFICE,
          RAPPORTEUR,
          BORDER_MIGRATION,
          ASYLUM,
          LABOUR_INSPECTORATE,
          SOCIAL_WORK,
          CHILD_PROTECTION,
          CENTRAL_AUTHORITY,
          HEALTH ->
          NonPoliceGovernmentalOrganization;
      case INTERNATIONAL_ORGANISATION, LEGAL_AID, PRIVATE_SECTOR -> Other;
    };
  }
}
