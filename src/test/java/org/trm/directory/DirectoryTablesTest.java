package org.trm.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.local.LocalStack;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

@QuarkusTest
class DirectoryTablesTest {

  private static final Pattern CODE = Pattern.compile("'([A-Z0-9_]{3,})'");
  private static final String SHELTERS =
      "select count(*) from focal_point where kind = 'SHELTER' or visibility <> 'PUBLIC'";

  private final Directory directory;

  DirectoryTablesTest(Directory directory) {
    this.directory = directory;
  }

  @Test
  void withoutAScopeOnlyPublicFocalPointsAreSeen() throws SQLException {
    assertEquals("25", text("trm_app", "", "select count(*) from focal_point"));
    assertEquals("0", text("trm_app", "", SHELTERS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "country",
        "country_commitment",
        "country_policy",
        "organisation",
        "organisation_service",
        "focal_point_deputy",
        "focal_point_channel",
        "focal_point_hours"
      })
  void withoutAScopeNothingElseIsSeen(String table) throws SQLException {
    var count = "select count(*) > 0 from " + table;

    assertEquals("f", text("trm_app", "", count));
    assertEquals("t", text("trm_app", "IT", count));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "insert into country values ('XK', 'Kosovo', 'NETWORK', 'Europe/Belgrade')",
        "update organisation set verified = false",
        "delete from focal_point_hours",
        "truncate country_policy"
      })
  void theServicesLoginWritesNothing(String change) {
    assertEquals("42501", refused("trm_app", change));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update focal_point set visibility = 'PUBLIC' where kind = 'SHELTER'",
        "update organisation set kind = 'SHELTER' where id = 'rs-desk'",
        "insert into country_policy values ('IT', 'REFLECTION_DAYS', 29, 'a law', true)"
      })
  void whatNobodyMaySetIsRefusedToTheOwnerToo(String change) {
    assertEquals("23514", refused("trm_owner", change));
  }

  @Test
  void aCountryIsAddedByOneRow() throws SQLException {
    var kosovo = new CountryCode("XK");
    execute("insert into country values ('XK', 'Kosovo', 'NETWORK', 'Europe/Belgrade')");
    try {
      directory.refresh();

      assertTrue(directory.country(kosovo).orElseThrow().hasRealm());
      assertEquals(Policy.USUAL, directory.policy(kosovo));
      assertTrue(directory.desk(kosovo).isEmpty());
    } finally {
      execute("delete from country where code = 'XK'");
      directory.refresh();
    }
  }

  @Test
  void aDeskAndItsDeputySpeakForTheirCountry() {
    var serbia = new CountryCode("RS");

    assertEquals(
        new OrganisationId("rs-desk"), directory.desk(serbia).orElseThrow().organisation());
    assertTrue(directory.speaksForItsCountry(new OrganisationId("rs-child-protection")));
    assertEquals(List.of(new OrganisationId("rs-child-protection")), directory.standIns(serbia));
  }

  static Stream<Arguments> codes() {
    return Stream.of(
        arguments("country", "kind", Country.Kind.values()),
        arguments("country_commitment", "instrument", Commitment.Instrument.values()),
        arguments("country_commitment", "status", Commitment.Status.values()),
        arguments("country_policy", "setting", PolicySetting.values()),
        arguments("organisation", "kind", Organisation.Kind.values()),
        arguments("organisation", "status", Organisation.Status.values()),
        arguments("organisation_service", "service", Offering.Service.values()),
        arguments("focal_point", "function", FocalPoint.Function.values()),
        arguments("focal_point", "visibility", FocalPoint.Visibility.values()),
        arguments("focal_point_channel", "kind", ContactPoint.Channel.Kind.values()));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void tablesAndCodeKnowTheSameCodes(String table, String column, Enum<?>[] values)
      throws SQLException {
    var check =
        text(
            "trm_owner",
            "",
            "select pg_get_constraintdef(oid) from pg_constraint where conname = '%s_%s_check'"
                .formatted(table, column));
    var known = CODE.matcher(check).results().map(DirectoryTablesTest::code);

    assertEquals(
        Arrays.stream(values).map(value -> value.name()).sorted().toList(),
        known.sorted().toList());
  }

  private static String code(MatchResult match) {
    return match.group(1);
  }

  private static String text(String login, String country, String query) throws SQLException {
    try (var connection = LocalStack.current().connect(login);
        var scope = connection.prepareStatement("select set_config('trm.country', ?, false)");
        var statement = connection.createStatement()) {
      scope.setString(1, country);
      scope.execute();
      try (var row = statement.executeQuery(query)) {
        row.next();
        return row.getString(1);
      }
    }
  }

  private static String refused(String login, String change) {
    return assertThrows(SQLException.class, () -> execute(login, change)).getSQLState();
  }

  private static void execute(String change) throws SQLException {
    execute("trm_owner", change);
  }

  private static void execute(String login, String change) throws SQLException {
    try (var connection = LocalStack.current().connect(login);
        var statement = connection.createStatement()) {
      statement.execute(change);
    }
  }
}
