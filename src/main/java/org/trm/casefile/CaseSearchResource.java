package org.trm.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trm.casefile.SearchCases.FoundCases;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;

/** Searching cases; by POST, so that nothing that was looked for stands in a URL. */
@Path("/v1/cases/search")
@Tag(name = "Cases")
@RunOnVirtualThread
public class CaseSearchResource {

  private final CurrentCaller callers;
  private final SearchCases searchCases;

  CaseSearchResource(CurrentCaller callers, SearchCases searchCases) {
    this.callers = callers;
    this.searchCases = searchCases;
  }

  @POST
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.SUPERVISOR})
  @Operation(
      operationId = "searchCases",
      summary = "Search your organisation's cases, newest first")
  public FoundCases search(@NotNull @Valid CaseSearch search) {
    return searchCases.search(callers.get(), search).orProblem();
  }
}
