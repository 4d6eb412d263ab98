package org.trm.directory;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.Page;
import org.trm.web.Cursor;
import org.trm.web.Limit;
import org.trm.web.Pages;

/** The organisations that take part, and what they offer. */
@Path("/v1/organisations")
@Tag(name = "Directory")
public class OrganisationResource {

  private final Directory directory;
  private final Pages pages;

  OrganisationResource(Directory directory, Pages pages) {
    this.directory = directory;
    this.pages = pages;
  }

  @GET
  @Authenticated
  @RunOnVirtualThread
  @Operation(
      operationId = "listOrganisations",
      summary = "Organisations by country, kind, service and language")
  public RestResponse<List<Organisation>> list(
      @RestQuery @Nullable CountryCode country,
      @RestQuery Organisation.@Nullable Kind kind,
      @RestQuery Offering.@Nullable Service service,
      @RestQuery @Nullable Language language,
      @RestQuery @Nullable Cursor after,
      @RestQuery @Nullable Limit limit) {
    var search = new Organisation.Search(country, kind, service, language);
    return pages.answer(page(search, after, Limit.of(limit)));
  }

  private Page<Organisation> page(Organisation.Search search, @Nullable Cursor after, int limit) {
    var found =
        directory.register().organisations().values().stream()
            .filter(one -> after == null || one.id().value().compareTo(after.value()) > 0)
            .filter(search::finds)
            .limit(limit + 1L)
            .toList();
    return Page.of(found, limit, one -> one.id().value());
  }
}
