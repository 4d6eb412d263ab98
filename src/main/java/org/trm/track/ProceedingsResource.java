package org.trm.track;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.trm.chronicle.RecordedView;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.track.TakeStep.Where;
import org.trm.web.OnceKeys;

/** Proceedings that concern the person, and how they stand before a return, over HTTP. */
@Path("/v1/cases/{case}/proceedings")
@Tag(name = "Tracks")
@RunOnVirtualThread
public class ProceedingsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final FollowProceedings followProceedings;
  private final TakeStep takeStep;

  ProceedingsResource(
      CurrentCaller callers,
      OnceKeys keys,
      FollowProceedings followProceedings,
      TakeStep takeStep) {
    this.callers = callers;
    this.keys = keys;
    this.followProceedings = followProceedings;
    this.takeStep = takeStep;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "openProceeding",
      summary = "Record that a proceeding concerns the person")
  public RecordedView open(@PathParam("case") CaseId theCase, @NotNull @Valid Proceeding in) {
    return followProceedings.open(callers.get(), theCase, keys.required(), in).orProblem();
  }

  @POST
  @Path("{proceeding}/steps")
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "moveProceeding", summary = "Take one step in a proceeding")
  public RecordedView move(
      @PathParam("case") CaseId theCase,
      @PathParam("proceeding") UUID proceeding,
      @NotNull @Valid StepTaken in) {
    return takeStep
        .take(callers.get(), new Where(theCase, proceeding), keys.required(), in)
        .orProblem();
  }

  @POST
  @Path("checks")
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "checkProceedings",
      summary = "Record how proceedings stand before a return")
  public RecordedView check(
      @PathParam("case") CaseId theCase, @NotNull @Valid ProceedingsCheck in) {
    return followProceedings.check(callers.get(), theCase, keys.required(), in).orProblem();
  }
}
