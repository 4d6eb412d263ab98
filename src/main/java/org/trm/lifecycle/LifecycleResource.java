package org.trm.lifecycle;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.trm.chronicle.RecordedView;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** Where a case stands, over HTTP: follow up, close, open again. */
@Path("/v1/cases/{case}/lifecycle")
@Tag(name = "Cases")
@RunOnVirtualThread
public class LifecycleResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final TakeTurn takeTurn;
  private final ReadLifecycle readLifecycle;

  LifecycleResource(
      CurrentCaller callers, OnceKeys keys, TakeTurn takeTurn, ReadLifecycle readLifecycle) {
    this.callers = callers;
    this.keys = keys;
    this.takeTurn = takeTurn;
    this.readLifecycle = readLifecycle;
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readLifecycle", summary = "Read where the case stands with you")
  public LifecycleView read(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readLifecycle.read(caller, theCase, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @POST
  @Path("follow-up")
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "beginFollowUp",
      summary = "Record that the help has ended and only following up is left")
  public RecordedView followUp(
      @PathParam("case") CaseId theCase, @NotNull @Valid FollowUpBegun begun) {
    return takeTurn.take(callers.get(), theCase, keys.required(), begun).orProblem();
  }

  @POST
  @Path("close")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.SUPERVISOR})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "closeCase", summary = "Close the case with you; it stays readable")
  public RecordedView close(
      @PathParam("case") CaseId theCase, @NotNull @Valid CaseClosing closing) {
    return takeTurn.take(callers.get(), theCase, keys.required(), closing).orProblem();
  }

  @POST
  @Path("reopen")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.SUPERVISOR})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "reopenCase", summary = "Open the case again")
  public RecordedView reopen(
      @PathParam("case") CaseId theCase, @NotNull @Valid CaseReopening reopening) {
    return takeTurn.take(callers.get(), theCase, keys.required(), reopening).orProblem();
  }
}
