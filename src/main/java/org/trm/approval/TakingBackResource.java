package org.trm.approval;

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
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** Somebody takes back what they proposed or approved, before it is used. */
@Path("/v1/approvals/{approval}/take-back")
@Tag(name = "Two people")
@RunOnVirtualThread
public class TakingBackResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final TakeBackApproval takeBackApproval;

  TakingBackResource(CurrentCaller callers, OnceKeys keys, TakeBackApproval takeBackApproval) {
    this.callers = callers;
    this.keys = keys;
    this.takeBackApproval = takeBackApproval;
  }

  @POST
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.FOCAL_POINT,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION,
    Duty.Name.COORDINATOR
  })
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "takeBackApproval",
      summary = "Take back what you proposed or approved, until the move that needs it is made")
  public ApprovalView takeBack(
      @PathParam("approval") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewTakingBack why) {
    var asked = new TakeBackApproval.Asked(id, IfMatch.required(ifMatch), why);
    return takeBackApproval.takeBack(callers.get(), keys.required(), asked).orProblem();
  }
}
