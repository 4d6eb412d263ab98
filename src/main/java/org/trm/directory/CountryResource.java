package org.trm.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.trm.shared.CountryCode;
import org.trm.web.Outcome;

/** The countries that take part, what binds them and what they have set. */
@Path("/v1/countries")
@Tag(name = "Directory")
public class CountryResource {

  private final Directory directory;
  private final InstantSource clock;

  CountryResource(Directory directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /**
   * A country as it stands today.
   *
   * @param timeZone by its name in the tz database
   * @param euMember whether it is a member of the European Union today
   * @param regime the law its organisations act under today
   * @param instruments memberships and conventions, each with its dates
   * @param policy every setting, with whether the country has confirmed it
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CountryView(
      CountryCode code,
      String name,
      Country.Kind kind,
      boolean active,
      String timeZone,
      boolean euMember,
      Country.LegalRegime regime,
      List<Commitment> instruments,
      List<PolicyView> policy) {}

  /**
   * One setting of a country's policy.
   *
   * @param verified whether the country has confirmed it
   * @param source the law or agreement it comes from
   */
  public record PolicyView(PolicySetting setting, int value, boolean verified, String source) {}

  @GET
  @Authenticated
  @RunOnVirtualThread
  @Operation(operationId = "listCountries", summary = "The countries that take part")
  public List<CountryView> list() {
    return directory.register().countries().values().stream().map(this::view).toList();
  }

  @GET
  @Path("/{code}")
  @Authenticated
  @RunOnVirtualThread
  @Operation(operationId = "readCountry", summary = "A country, what binds it, its policy")
  public CountryView read(@RestPath CountryCode code) {
    return directory
        .country(code)
        .map(country -> Outcome.done(view(country)))
        .orElseGet(Outcome::notFound)
        .orProblem();
  }

  private CountryView view(Country country) {
    var today = country.dayOf(clock.instant());
    return new CountryView(
        country.code(),
        country.name(),
        country.kind(),
        country.active(),
        country.timeZone().getId(),
        country.isEuMember(today),
        country.regime(today),
        country.commitments(),
        settings(directory.policy(country.code())));
  }

  private static List<PolicyView> settings(Policy policy) {
    return Arrays.stream(PolicySetting.values())
        .map(setting -> setting(setting, policy.figure(setting)))
        .toList();
  }

  private static PolicyView setting(PolicySetting setting, Policy.Figure figure) {
    return new PolicyView(setting, figure.value(), figure.verified(), figure.source());
  }
}
