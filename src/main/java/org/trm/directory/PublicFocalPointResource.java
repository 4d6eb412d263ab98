package org.trm.directory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.InstantSource;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.Page;
import org.trm.web.Cursor;
import org.trm.web.Limit;
import org.trm.web.Pages;

/** The contacts that everybody may know, by function; no login. */
@Path("/v1/public/focal-points")
@Tag(name = "Directory")
public class PublicFocalPointResource {

  private final Directory directory;
  private final InstantSource clock;
  private final Pages pages;

  PublicFocalPointResource(Directory directory, InstantSource clock, Pages pages) {
    this.directory = directory;
    this.clock = clock;
    this.pages = pages;
  }

  /**
   * A focal point as everybody sees it.
   *
   * @param openNow whether somebody answers at this moment
   */
  public record PublicFocalPointView(
      CountryCode country, FocalPoint.Function function, ContactPoint contact, boolean openNow) {}

  @GET
  @PermitAll
  @RunOnVirtualThread
  @SecurityRequirementsSet
  @Operation(
      operationId = "listPublicFocalPoints",
      summary = "Contacts for everybody, by country, function and language")
  public RestResponse<List<PublicFocalPointView>> list(
      @RestQuery @Nullable CountryCode country,
      @RestQuery FocalPoint.@Nullable Function function,
      @RestQuery @Nullable Language language,
      @RestQuery @Nullable Boolean openNow,
      @RestQuery @Nullable Cursor after,
      @RestQuery @Nullable Limit limit) {
    var register = directory.register();
    var now = clock.instant();
    var found =
        new FocalPointSearch(country, function, language, openNow)
            .in(register.publicFocalPoints(), register, now);
    var page = FocalPointSearch.page(found, after, Limit.of(limit));
    var views =
        page.items().stream()
            .map(one ->
                new PublicFocalPointView(
                    one.country(), one.function(), one.contact(), register.isOpen(one, now)))
            .toList();
    return pages.answer(new Page<>(views, page.next()));
  }
}
