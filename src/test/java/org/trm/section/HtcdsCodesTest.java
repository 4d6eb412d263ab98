package org.trm.section;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.trm.section.StrictJson.assertRefused;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.trm.casefile.ExploitationForm;

/** The wire says the standard's codes, all of them, in its order, and nothing else. */
class HtcdsCodesTest {

  static Stream<Arguments> lists() {
    return Stream.of(
        arguments(
            Gender.class,
            """
            Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming
            NonSpecifiedUnknown\
            """),
        arguments(
            ExploitationForm.class,
            """
            ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude
            ForcedMilitaryByNonStateActors OrganRemoval ForcedBegging ForcedAdoption Surrogacy
            Other ForcedCriminality OnlineChildSexualExploitation\
            """),
        arguments(
            MethodOfControl.class,
            """
            PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage
            FalsePromises PhysicalAbuse SexualAbuse TakesEarnings RestrictsFinancialAccess
            RestrictsMedicalCare WithholdsNecessities PsychologicalAbuse PsychoactiveSubstance
            ExcessiveWorkingHours WithholdsDocuments Other RestrictsMovement UsesChildren\
            """),
        arguments(
            Htcds.TraffickingStatus.class,
            "PossibleVictimOfTrafficking ActualVictimOfTrafficking NotAVictimOfTrafficking"),
        arguments(
            Htcds.DecisionMakingOrganisation.class,
            "Police NGO CourtOrProsecution NonPoliceGovernmentalOrganization Other"),
        arguments(Htcds.RelationshipToTrafficker.class, "Familial Acquainted Unaquainted"),
        arguments(
            Htcds.WebsiteOrApp.class,
            """
            Facebook Instagram WhatsApp Telegram FacebookMessenger Viber SnapChat Line 4Sale
            WeChat QQ QZone TikTok Twitter Other\
            """),
        arguments(
            Htcds.RecruitmentMethod.class,
            """
            AtAPlaceOfBusiness AtAnEducationalInstitution AtWork ThroughOnlineSocialNetworks
            ThroughAnOnlineAdvertisement ThroughATelevisionAdvert ThroughANewspaperAdvert
            ThroughFamilyOrFamilyEvents ThroughFriendsOrSocialEvents Other\
            """),
        arguments(
            Htcds.LabourIndustry.class,
            """
            A_AgricultureForestryAndFishing B_MiningAndQuarrying C_Manufacturing
            D_ElectricityGasSteamAndAirConditioningSupply E_WaterSupplySewerageWasteManagement
            F_Construction G_WholesaleAndRetailTradeRepairOfMotorVehicles
            H_TransportationAndStorage I_AccommodationAndFoodServiceActivities
            J_InformationAndCommunication K_FinancialAndInsuranceActivities
            L_RealEstateActivities M_ProfessionalScientificAndTechnicalActivities
            N_AdministrativeAndSupportServiceActivities O_PublicAdministrationAndDefence
            P_Education Q_HumanHealthAndSocialWorkActivities R_ArtsEntertainmentAndRecreation
            S_OtherServiceActivities T_ActivitiesOfHouseholdsAsEmployers
            U_ActivitiesOfExtraterritorialOrganizations\
            """),
        arguments(
            Htcds.SexualExploitationType.class,
            "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices"),
        arguments(
            Htcds.Vulnerability.class,
            """
            Addiction SocialGroup Discrimination Poverty DisabilityAndPhysicalHealth MentalHealth
            Migration Homelessness AbuseSocialMedia AbusePhysical Education WorkEnvironment\
            """),
        arguments(
            Htcds.RoleInProcess.class,
            """
            TravellingPartner Transporter RecruiterOrIntermediary BrokerTravelAgent
            TransferredIndividual HarbouredIndividual SoldIndividual BoughtIndividual
            ReceivedIndividual ControlledIndividual Smuggler Abuser Kidnapper Exploiter Other\
            """),
        arguments(Htcds.TraffickingEventType.class, "Recruitment Transit Exploitation"),
        arguments(
            Htcds.MaritalStatus.class,
            "Single Married Widowed Divorced Separated RegisteredPartnership"),
        arguments(
            Htcds.EducationLevel.class,
            """
            EarlyChildhoodEducation PrimaryEducation LowerSecondaryEducation
            UpperSecondaryEducation PostSecondaryNonTertiaryEducation ShortCycleTertiaryEducation
            BachelorsOrEquivalentLevel MastersOrEquivalentLevel DoctoralOrEquivalentLevel\
            """),
        arguments(
            Htcds.SupportType.class,
            """
            Education Financial Health LabourExploitationRehabilitation Legal Livelihood
            RightsBasedTraining SexualExploitationRehabilitation SocialCare\
            """));
  }

  @ParameterizedTest
  @MethodSource("lists")
  <E extends Enum<E>> void everyCodeGoesOutAndComesBackAsItself(Class<E> list, String codes) {
    var constants = List.of(list.getEnumConstants());
    assertEquals(codes(codes), constants.stream().map(StrictJson::write).toList());
    assertEquals(
        constants, codes(codes).stream().map(code -> StrictJson.read(code, list)).toList());
  }

  @ParameterizedTest
  @MethodSource("lists")
  void whateverElseIsRefused(Class<?> list, String codes) {
    var first = codes(codes).get(0);
    assertRefused("\"NoSuchCode\"", list);
    assertRefused("\"\"", list);
    assertRefused("0", list);
    assertRefused("\"0\"", list);
    assertRefused(first.toLowerCase(Locale.ROOT), list);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void theBlankBehindAPublishedCodeIsOverlooked(Class<?> list, String codes) {
    var first = codes(codes).get(0);
    var withBlank = first.substring(0, first.length() - 1) + " \"";
    assertEquals(StrictJson.read(first, list), StrictJson.read(withBlank, list));
  }

  private static List<String> codes(String codes) {
    return Arrays.stream(codes.split("\\s+", -1)).map(code -> '"' + code + '"').toList();
  }
}
