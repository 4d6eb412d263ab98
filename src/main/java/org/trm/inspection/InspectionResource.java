package org.trm.inspection;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.IfMatch;
import org.trm.web.Limit;
import org.trm.web.OnceKeys;
import org.trm.web.Pages;

/** Orders of supervisory authorities, for the organisation that is inspected. */
@Path("/v1/inspections")
@Tag(name = "Inspections")
@RunOnVirtualThread
public class InspectionResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final Pages pages;
  private final RecordInspection recordInspection;
  private final ReadInspections readInspections;
  private final RevokeInspection revokeInspection;

  InspectionResource(
      CurrentCaller callers,
      OnceKeys keys,
      Pages pages,
      RecordInspection recordInspection,
      ReadInspections readInspections,
      RevokeInspection revokeInspection) {
    this.callers = callers;
    this.keys = keys;
    this.pages = pages;
    this.recordInspection = recordInspection;
    this.readInspections = readInspections;
    this.revokeInspection = revokeInspection;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.DATA_PROTECTION)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "recordInspection",
      summary = "Record an authority's order; it holds once a second person agrees")
  public InspectionView record(@NotNull @Valid InspectionTerms terms) {
    return recordInspection.record(callers.get(), keys.required(), terms).orProblem();
  }

  @GET
  @RolesAllowed({Duty.Name.DATA_PROTECTION, Duty.Name.SUPERVISOR})
  @Operation(operationId = "listInspections", summary = "The orders to look at your cases")
  public RestResponse<List<InspectionView>> list(
      @RestQuery @Nullable UUID after, @RestQuery @Nullable Limit limit) {
    return pages.answer(readInspections.list(callers.get(), after, Limit.of(limit)).orProblem());
  }

  @GET
  @Path("{inspection}")
  @RolesAllowed({Duty.Name.DATA_PROTECTION, Duty.Name.SUPERVISOR})
  @Operation(operationId = "readInspection", summary = "Read an order to look at your cases")
  public InspectionView read(@PathParam("inspection") UUID id) {
    return readInspections.read(callers.get(), id).orProblem();
  }

  @POST
  @Path("{inspection}/revoke")
  @RolesAllowed({Duty.Name.DATA_PROTECTION, Duty.Name.SUPERVISOR})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "revokeInspection", summary = "End an order before its date")
  public InspectionView revoke(
      @PathParam("inspection") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return revokeInspection
        .revoke(callers.get(), keys.required(), id, IfMatch.required(ifMatch))
        .orProblem();
  }
}
