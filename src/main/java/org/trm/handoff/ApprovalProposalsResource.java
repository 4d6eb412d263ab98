package org.trm.handoff;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.trm.approval.ApprovalView;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** What about a handoff is put before a second person. */
@Path("/v1/handoffs/{handoff}/approval-proposals")
@Tag(name = "Two people")
@RunOnVirtualThread
public class ApprovalProposalsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final ProposeApproval proposeApproval;

  ApprovalProposalsResource(CurrentCaller callers, OnceKeys keys, ProposeApproval proposeApproval) {
    this.callers = callers;
    this.keys = keys;
    this.proposeApproval = proposeApproval;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.SUPERVISOR})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "proposeApproval",
      summary = "Put a handoff, as it stands, before a second person")
  public ApprovalView propose(
      @PathParam("handoff") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewApprovalProposal proposal) {
    var asked = new ProposeApproval.Asked(id, IfMatch.required(ifMatch), proposal.kind());
    return proposeApproval.propose(callers.get(), keys.required(), asked).orProblem();
  }
}
