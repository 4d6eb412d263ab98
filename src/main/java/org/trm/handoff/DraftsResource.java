package org.trm.handoff;

import static org.trm.problem.ProblemType.HANDOFF_REFUSED;
import static org.trm.problem.ProblemType.REFERENCE_TAKEN;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.route.Proposal;
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;

/** Handoffs of a case: what would be missing, and a draft. */
@Path("/v1/cases/{case}/handoffs")
@Tag(name = "Handoffs")
@RunOnVirtualThread
public class DraftsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final Preflight preflight;
  private final DraftHandoff draftHandoff;

  DraftsResource(
      CurrentCaller callers, OnceKeys keys, Preflight preflight, DraftHandoff draftHandoff) {
    this.callers = callers;
    this.keys = keys;
    this.preflight = preflight;
    this.draftHandoff = draftHandoff;
  }

  @POST
  @Path("preflight")
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "preflightProposal",
      summary = "Ask every safeguard about a proposal; nothing is sent")
  public PreflightView preflight(
      @PathParam("case") CaseId theCase, @NotNull @Valid Proposal proposal) {
    return preflight.ofProposal(callers.get(), theCase, proposal).orProblem();
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses({REFERENCE_TAKEN, RULE_REFUSED, HANDOFF_REFUSED})
  @Operation(operationId = "draftHandoff", summary = "Draft a handoff, with its packet prepared")
  public HandoffView draft(@PathParam("case") CaseId theCase, @NotNull @Valid Proposal proposal) {
    return draftHandoff.draft(callers.get(), theCase, keys.required(), proposal).orProblem();
  }
}
