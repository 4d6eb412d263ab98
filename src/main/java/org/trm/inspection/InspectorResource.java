package org.trm.inspection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.SectionView;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.Limit;
import org.trm.web.Pages;
import org.trm.web.PurposeOfUse;

/** What an inspector may look at, by the orders that name them. */
@Path("/v1/inspector")
@Tag(name = "Inspections")
@RunOnVirtualThread
@RolesAllowed(Duty.Name.INSPECTOR)
public class InspectorResource {

  private final CurrentCaller callers;
  private final Pages pages;
  private final ReadInspections readInspections;
  private final Inspect inspect;

  InspectorResource(
      CurrentCaller callers, Pages pages, ReadInspections readInspections, Inspect inspect) {
    this.callers = callers;
    this.pages = pages;
    this.readInspections = readInspections;
    this.inspect = inspect;
  }

  @GET
  @Path("inspections")
  @Operation(operationId = "listOwnInspections", summary = "The orders by which you may look now")
  public RestResponse<List<InspectionView>> orders() {
    return pages.answer(readInspections.inForce(callers.get()).orProblem());
  }

  @GET
  @Path("inspections/{inspection}/cases")
  @Operation(operationId = "listInspectedCases", summary = "The cases that an order covers")
  public RestResponse<List<InspectedCase>> cases(
      @PathParam("inspection") UUID id,
      @RestQuery @Nullable UUID after,
      @RestQuery @Nullable Limit limit) {
    return pages.answer(inspect.cases(callers.get(), id, after, Limit.of(limit)).orProblem());
  }

  @GET
  @Path("inspections/{inspection}/cases/{case}/sections/{category}")
  @Operation(
      operationId = "inspectSection",
      summary = "Read one section that the order names; the purpose is INSPECTION")
  public SectionView section(
      @PathParam("inspection") UUID id,
      @PathParam("case") CaseId theCase,
      @PathParam("category") DataCategory category,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    PurposeOfUse.requiredToBe(PurposeOfUse.INSPECTION, purpose);
    return inspect.section(callers.get(), id, theCase, category).orProblem();
  }
}
