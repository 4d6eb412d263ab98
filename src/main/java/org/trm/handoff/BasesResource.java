package org.trm.handoff;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trm.corridor.NewBases;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.IfMatch;

/** The processing basis and the transfer basis of a handoff. */
@Path("/v1/handoffs/{handoff}/bases")
@Tag(name = "Handoffs")
@RunOnVirtualThread
public class BasesResource {

  private final CurrentCaller callers;
  private final RecordBases recordBases;

  BasesResource(CurrentCaller callers, RecordBases recordBases) {
    this.callers = callers;
    this.recordBases = recordBases;
  }

  @GET
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT, Duty.Name.DATA_PROTECTION})
  @Operation(operationId = "readBases", summary = "Read on what a handoff rests")
  public BasesView read(@PathParam("handoff") UUID id) {
    return recordBases.read(callers.get(), id).orProblem();
  }

  @PUT
  @RolesAllowed(Duty.Name.DATA_PROTECTION)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "recordBases",
      summary = "Record on what a handoff rests; If-Match \"0\" where nothing is recorded yet")
  public BasesView record(
      @PathParam("handoff") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewBases bases) {
    return recordBases.record(callers.get(), id, IfMatch.required(ifMatch), bases).orProblem();
  }
}
