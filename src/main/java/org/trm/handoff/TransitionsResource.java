package org.trm.handoff;

import static org.trm.problem.ProblemType.HANDOFF_REFUSED;
import static org.trm.problem.ProblemType.ILLEGAL_TRANSITION;
import static org.trm.problem.ProblemType.REFERENCE_TAKEN;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;
import org.trm.problem.Refuses;
import org.trm.transition.Statement;
import org.trm.transition.Transition;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** Moving a handoff on. */
@Path("/v1/handoffs/{handoff}")
@Tag(name = "Handoffs")
@RunOnVirtualThread
public class TransitionsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final MakeTransition makeTransition;
  private final RedraftHandoff redraftHandoff;
  private final Preflight preflight;

  TransitionsResource(
      CurrentCaller callers,
      OnceKeys keys,
      MakeTransition makeTransition,
      RedraftHandoff redraftHandoff,
      Preflight preflight) {
    this.callers = callers;
    this.keys = keys;
    this.makeTransition = makeTransition;
    this.redraftHandoff = redraftHandoff;
    this.preflight = preflight;
  }

  @PUT
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "redraftHandoff",
      summary = "Prepare the packet anew, from the case as it is today")
  public HandoffView redraft(
      @PathParam("handoff") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid Redraft redraft) {
    return redraftHandoff
        .redraft(callers.get(), id, IfMatch.required(ifMatch), redraft)
        .orProblem();
  }

  @POST
  @Path("preflight")
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT, Duty.Name.DATA_PROTECTION})
  @Operation(
      operationId = "preflightHandoff",
      summary = "Ask every safeguard about a handoff; nothing is sent")
  public PreflightView preflight(@PathParam("handoff") UUID id) {
    return preflight.ofHandoff(callers.get(), id).orProblem();
  }

  @POST
  @Path("{transition}")
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT})
  @Refuses({ILLEGAL_TRANSITION, REFERENCE_TAKEN, RULE_REFUSED, HANDOFF_REFUSED})
  @Operation(
      operationId = "moveHandoff",
      summary = "Make a move: submit, acknowledge, accept, release, complete, ...")
  public HandoffView move(
      @PathParam("handoff") UUID id,
      @PathParam("transition") String verb,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid Statement said) {
    var transition =
        Transition.ofVerb(verb).orElseThrow(() -> new ProblemException(ProblemType.NOT_FOUND));
    var asked = new MakeTransition.Asked(id, transition, IfMatch.required(ifMatch), said);
    return makeTransition.make(callers.get(), keys.required(), asked).orProblem();
  }
}
