package org.trm.approval;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.Cursor;
import org.trm.web.IfMatch;
import org.trm.web.Limit;
import org.trm.web.OnceKeys;
import org.trm.web.Pages;

/** What waits for a second person, and that person's word. */
@Path("/v1/approvals")
@Tag(name = "Two people")
@RunOnVirtualThread
@RolesAllowed({
  Duty.Name.SUPERVISOR,
  Duty.Name.FOCAL_POINT,
  Duty.Name.DATA_PROTECTION,
  Duty.Name.COORDINATOR
})
public class ApprovalsResource {

  private final CurrentCaller callers;
  private final Pages pages;
  private final OnceKeys keys;
  private final ReadApprovals readApprovals;
  private final DecideApproval decideApproval;

  ApprovalsResource(
      CurrentCaller callers,
      Pages pages,
      OnceKeys keys,
      ReadApprovals readApprovals,
      DecideApproval decideApproval) {
    this.callers = callers;
    this.pages = pages;
    this.keys = keys;
    this.readApprovals = readApprovals;
    this.decideApproval = decideApproval;
  }

  @GET
  @Operation(operationId = "listApprovals", summary = "What waits for your decision")
  public RestResponse<List<ApprovalView>> waiting(
      @RestQuery @Nullable Limit limit, @RestQuery @Nullable Cursor after) {
    var from = after == null ? null : WaitingQuery.Position.read(after);
    return pages.answer(readApprovals.waiting(callers.get(), Limit.of(limit), from).orProblem());
  }

  @GET
  @Path("{approval}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.FOCAL_POINT,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION,
    Duty.Name.COORDINATOR
  })
  @Operation(operationId = "readApproval", summary = "Read a proposal and what was decided")
  public ApprovalView read(@PathParam("approval") UUID id) {
    return readApprovals.read(callers.get(), id).orProblem();
  }

  @POST
  @Path("{approval}/approve")
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "approve", summary = "Agree, as the second person")
  public ApprovalView approve(
      @PathParam("approval") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    var asked =
        new DecideApproval.Asked(id, IfMatch.required(ifMatch), ApprovalDecision.APPROVED, null);
    return decideApproval.decide(callers.get(), keys.required(), asked).orProblem();
  }

  @POST
  @Path("{approval}/decline")
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "decline", summary = "Say no, as the second person, and why")
  public ApprovalView decline(
      @PathParam("approval") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewDecline said) {
    var asked =
        new DecideApproval.Asked(
            id, IfMatch.required(ifMatch), ApprovalDecision.DECLINED, said.reason());
    return decideApproval.decide(callers.get(), keys.required(), asked).orProblem();
  }
}
