package org.trm.section;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * The remaining code lists of the Human Trafficking Case Data Standard 2.0 (IOM, CC BY 4.0), frozen
 * at that version; each constant bears the standard's own code, misspelt ones too.
 */
public final class Htcds {

  private Htcds() {}

  /** {@code vic_TraffickingStatus}. */
  public enum TraffickingStatus {
    PossibleVictimOfTrafficking,
    ActualVictimOfTrafficking,
    NotAVictimOfTrafficking
  }

  /** {@code vic_TraffickingStatusDecisionMakingOrg}. */
  public enum DecisionMakingOrganisation {
    Police,
    NGO,
    CourtOrProsecution,
    NonPoliceGovernmentalOrganization,
    Other
  }

  /** {@code vic_RelationshipToTrafficker}. */
  public enum RelationshipToTrafficker {
    Familial,
    Acquainted,
    Unaquainted
  }

  /** {@code vic_RecruitmentWebsitesAndApps} and {@code vic_ExploitationWebsitesAndApps}. */
  public enum WebsiteOrApp {
    Facebook,
    Instagram,
    WhatsApp,
    Telegram,
    FacebookMessenger,
    Viber,
    SnapChat,
    Line,
    @JsonProperty("4Sale")
    FourSale,
    WeChat,
    QQ,
    QZone,
    TikTok,
    Twitter,
    Other
  }

  /** {@code vic_MethodOfRecruitment}. */
  public enum RecruitmentMethod {
    AtAPlaceOfBusiness,
    AtAnEducationalInstitution,
    AtWork,
    ThroughOnlineSocialNetworks,
    ThroughAnOnlineAdvertisement,
    ThroughATelevisionAdvert,
    ThroughANewspaperAdvert,
    ThroughFamilyOrFamilyEvents,
    ThroughFriendsOrSocialEvents,
    Other
  }

  /** {@code vic_ForcedLabourIndustry}: the sections of ISIC revision 4. */
  public enum LabourIndustry {
    A_AgricultureForestryAndFishing,
    B_MiningAndQuarrying,
    C_Manufacturing,
    D_ElectricityGasSteamAndAirConditioningSupply,
    E_WaterSupplySewerageWasteManagement,
    F_Construction,
    G_WholesaleAndRetailTradeRepairOfMotorVehicles,
    H_TransportationAndStorage,
    I_AccommodationAndFoodServiceActivities,
    J_InformationAndCommunication,
    K_FinancialAndInsuranceActivities,
    L_RealEstateActivities,
    M_ProfessionalScientificAndTechnicalActivities,
    N_AdministrativeAndSupportServiceActivities,
    O_PublicAdministrationAndDefence,
    P_Education,
    Q_HumanHealthAndSocialWorkActivities,
    R_ArtsEntertainmentAndRecreation,
    S_OtherServiceActivities,
    T_ActivitiesOfHouseholdsAsEmployers,
    U_ActivitiesOfExtraterritorialOrganizations
  }

  /** {@code vic_TypeOfSexExploitation}. */
  public enum SexualExploitationType {
    Prostitution,
    Pornography,
    RemoteInteractiveServices,
    PrivateSexualServices
  }

  /** {@code vic_Vulnerabilities}. */
  public enum Vulnerability {
    Addiction,
    SocialGroup,
    Discrimination,
    Poverty,
    DisabilityAndPhysicalHealth,
    MentalHealth,
    Migration,
    Homelessness,
    AbuseSocialMedia,
    AbusePhysical,
    Education,
    WorkEnvironment
  }

  /** {@code per_RoleInProcess}. */
  public enum RoleInProcess {
    TravellingPartner,
    Transporter,
    RecruiterOrIntermediary,
    BrokerTravelAgent,
    TransferredIndividual,
    HarbouredIndividual,
    SoldIndividual,
    BoughtIndividual,
    ReceivedIndividual,
    ControlledIndividual,
    Smuggler,
    Abuser,
    Kidnapper,
    Exploiter,
    Other
  }

  /** {@code hte_Type}. */
  public enum TraffickingEventType {
    Recruitment,
    Transit,
    Exploitation
  }

  /** {@code prs_MaritalStatus}. */
  public enum MaritalStatus {
    Single,
    Married,
    Widowed,
    Divorced,
    Separated,
    RegisteredPartnership
  }

  /** {@code prs_HighestLevelOfEducation}: the levels of ISCED 2011. */
  public enum EducationLevel {
    EarlyChildhoodEducation,
    PrimaryEducation,
    LowerSecondaryEducation,
    UpperSecondaryEducation,
    PostSecondaryNonTertiaryEducation,
    ShortCycleTertiaryEducation,
    BachelorsOrEquivalentLevel,
    MastersOrEquivalentLevel,
    DoctoralOrEquivalentLevel
  }

  /** {@code spl_Type}. */
  public enum SupportType {
    Education,
    Financial,
    Health,
    LabourExploitationRehabilitation,
    Legal,
    Livelihood,
    RightsBasedTraining,
    SexualExploitationRehabilitation,
    SocialCare
  }
}
