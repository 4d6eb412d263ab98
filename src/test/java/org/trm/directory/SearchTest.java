package org.trm.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.directory.Offering.Service;
import org.trm.directory.Organisation.Kind;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

class SearchTest {

  private static final Organisation SHELTER =
      new Organisation(
          new OrganisationId("rs-shelter"),
          new CountryCode("RS"),
          Kind.SHELTER,
          "Shelter and support, Serbia",
          false,
          Organisation.Status.ACTIVE,
          true,
          List.of(offering(Service.SAFE_ACCOMMODATION, "sr"), offering(Service.LEGAL_AID, "hu")));

  @ParameterizedTest
  @CsvSource({
    ",,,, true",
    "RS, SHELTER,,, true",
    "SI,,,, false",
    ", NGO,,, false",
    ",, LEGAL_AID,, true",
    ",, EMPLOYMENT,, false",
    ",,, hu, true",
    ",,, sl, false",
    ",, LEGAL_AID, hu, true",
    ",, LEGAL_AID, sr, false"
  })
  void anOrganisationIsFoundByAllThatIsAskedFor(
      @Nullable String country,
      @Nullable Kind kind,
      @Nullable Service service,
      @Nullable String language,
      boolean found) {
    var search =
        new Organisation.Search(
            country == null ? null : new CountryCode(country),
            kind,
            service,
            language == null ? null : new Language(language));

    assertEquals(found, search.finds(SHELTER));
  }

  private static Offering offering(Service service, String language) {
    return new Offering(service, List.of(new Language(language)), null, null);
  }
}
