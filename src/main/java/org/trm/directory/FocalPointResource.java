package org.trm.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;
import org.trm.shared.Page;
import org.trm.web.Cursor;
import org.trm.web.Limit;
import org.trm.web.Pages;

/** Who answers for which organisation, and how sure that is. */
@Path("/v1/focal-points")
@Tag(name = "Directory")
public class FocalPointResource {

  private final CurrentCaller callers;
  private final Directory directory;
  private final InstantSource clock;
  private final Pages pages;

  FocalPointResource(CurrentCaller callers, Directory directory, InstantSource clock, Pages pages) {
    this.callers = callers;
    this.directory = directory;
    this.clock = clock;
    this.pages = pages;
  }

  /**
   * A focal point as the network sees it.
   *
   * @param openNow whether somebody answers at this moment
   * @param deputies the organisations that stand in, best first
   */
  public record FocalPointView(
      OrganisationId organisation,
      FocalPoint.Function function,
      CountryCode country,
      FocalPoint.Visibility visibility,
      ContactPoint contact,
      boolean openNow,
      List<OrganisationId> deputies,
      AssuranceView assurance) {}

  /**
   * How sure a contact is.
   *
   * @param assuredAt when it was last confirmed, absent if never
   * @param assuredBy who confirmed it
   * @param nextDue when it must be confirmed again
   * @param overdue whether that time has passed, or it never was confirmed
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record AssuranceView(
      @Nullable Instant assuredAt,
      @Nullable OrganisationId assuredBy,
      @Nullable Instant nextDue,
      boolean overdue) {}

  @GET
  @Authenticated
  @RunOnVirtualThread
  @Operation(
      operationId = "listFocalPoints",
      summary = "Focal points by country, function, language and whether they answer now")
  public RestResponse<List<FocalPointView>> list(
      @RestQuery @Nullable CountryCode country,
      @RestQuery FocalPoint.@Nullable Function function,
      @RestQuery @Nullable Language language,
      @RestQuery @Nullable Boolean openNow,
      @RestQuery @Nullable Cursor after,
      @RestQuery @Nullable Limit limit) {
    var caller = callers.get();
    var register = directory.register();
    var now = clock.instant();
    var found =
        new FocalPointSearch(country, function, language, openNow)
            .in(List.copyOf(register.focalPoints().values()), register, now)
            .filter(one -> one.isVisibleTo(caller));
    var page = FocalPointSearch.page(found, after, Limit.of(limit));
    var views = page.items().stream().map(one -> view(one, register, now)).toList();
    return pages.answer(new Page<>(views, page.next()));
  }

  private FocalPointView view(FocalPoint one, Register register, Instant now) {
    var days = directory.policy(one.country()).of(PolicySetting.CONTACT_ASSURANCE_DAYS);
    var assurance = one.assurance();
    return new FocalPointView(
        one.organisation(),
        one.function(),
        one.country(),
        one.visibility(),
        one.contact(),
        register.isOpen(one, now),
        one.deputies(),
        new AssuranceView(
            one.assuredAt(),
            assurance == null ? null : assurance.by(),
            one.nextDue(days),
            !one.isAssured(now, days)));
  }
}
