package org.trm.section;

import org.trm.section.Htcds.SupportType;

/**
 * What a person may need: the minimum of CETS 197 art. 12, and what else the region's plans name.
 */
public enum NeedKind {
  SAFE_ACCOMMODATION(SupportType.SocialCare),
  SUBSISTENCE(SupportType.Financial),
  PHYSICAL_SAFETY(SupportType.SocialCare),
  EMERGENCY_MEDICAL_CARE(SupportType.Health),
  MEDICAL_CARE(SupportType.Health),
  PSYCHOLOGICAL_SUPPORT(SupportType.Health),
  INTERPRETATION(SupportType.SocialCare),
  COUNSELLING_AND_INFORMATION(SupportType.RightsBasedTraining),
  LEGAL_ASSISTANCE(SupportType.Legal),
  HELP_IN_PROCEEDINGS(SupportType.Legal),
  DOCUMENTS(SupportType.Legal),
  SCHOOLING(SupportType.Education),
  WORK_AND_TRAINING(SupportType.Livelihood),
  CHILD_CARE(SupportType.SocialCare),
  FAMILY_CONTACT(SupportType.SocialCare),
  RECOVERY_FROM_SEXUAL_EXPLOITATION(SupportType.SexualExploitationRehabilitation),
  RECOVERY_FROM_LABOUR_EXPLOITATION(SupportType.LabourExploitationRehabilitation);

  private final SupportType support;

  NeedKind(SupportType support) {
    this.support = support;
  }

  /** What HTCDS calls the support for it. */
  public SupportType support() {
    return support;
  }
}
