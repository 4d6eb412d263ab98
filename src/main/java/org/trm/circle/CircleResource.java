package org.trm.circle;

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
import org.trm.approval.ApprovalView;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** The circle of a case over HTTP: read, seal, propose to open. */
@Path("/v1/cases/{case}/circle")
@Tag(name = "Circle")
@RunOnVirtualThread
@RolesAllowed({Duty.Name.SUPERVISOR, Duty.Name.DATA_PROTECTION})
public class CircleResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final ReadCircle readCircle;
  private final SealCase sealCase;
  private final ProposeOpening proposeOpening;

  CircleResource(
      CurrentCaller callers,
      OnceKeys keys,
      ReadCircle readCircle,
      SealCase sealCase,
      ProposeOpening proposeOpening) {
    this.callers = callers;
    this.keys = keys;
    this.readCircle = readCircle;
    this.sealCase = sealCase;
    this.proposeOpening = proposeOpening;
  }

  @GET
  @Operation(operationId = "readCircle", summary = "Who is in and who is out of a case")
  public CircleView read(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readCircle.read(caller, theCase, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @POST
  @Path("seal")
  @ResponseStatus(201)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "sealCase",
      summary = "Seal a case at once: it is there for you and the people you name alone")
  public SealView seal(@PathParam("case") CaseId theCase, @NotNull @Valid NewSeal seal) {
    return sealCase.seal(callers.get(), theCase, keys.required(), seal).orProblem();
  }

  @POST
  @Path("openings")
  @ResponseStatus(201)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "proposeOpening",
      summary = "Propose to let somebody in; a second person approves it under approvals")
  public ApprovalView open(@PathParam("case") CaseId theCase, @NotNull @Valid NewOpening opening) {
    return proposeOpening.propose(callers.get(), theCase, keys.required(), opening).orProblem();
  }
}
