package org.trm.feedback;

import static org.trm.problem.ProblemType.ILLEGAL_TRANSITION;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.OnceKeys;

/** What became of a person after a handoff. */
@Path("/v1/handoffs/{handoff}/feedback")
@Tag(name = "Handoffs")
@RunOnVirtualThread
public class FeedbackResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final GiveFeedback giveFeedback;

  FeedbackResource(CurrentCaller callers, OnceKeys keys, GiveFeedback giveFeedback) {
    this.callers = callers;
    this.keys = keys;
    this.giveFeedback = giveFeedback;
  }

  @GET
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT, Duty.Name.SUPERVISOR})
  @Operation(
      operationId = "readFeedback",
      summary = "What was told of the person since they were received; the first 200 at most")
  public FeedbackList read(@PathParam("handoff") UUID id) {
    return giveFeedback.read(callers.get(), id).orProblem();
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(ILLEGAL_TRANSITION)
  @Operation(
      operationId = "giveFeedback",
      summary = "Tell who sent the person, in a code, what became of them")
  public FeedbackView give(@PathParam("handoff") UUID id, @NotNull @Valid NewFeedback feedback) {
    return giveFeedback.give(callers.get(), keys.required(), id, feedback).orProblem();
  }
}
