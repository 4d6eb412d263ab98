package org.trm.circle;

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
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;

/** Who is out of a case, over HTTP: shut out by the holder, or withdrawn. */
@Path("/v1/cases/{case}")
@Tag(name = "Circle")
@RunOnVirtualThread
public class ExclusionsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final ShutSomebodyOut shutSomebodyOut;
  private final WithdrawFromCase withdrawFromCase;

  ExclusionsResource(
      CurrentCaller callers,
      OnceKeys keys,
      ShutSomebodyOut shutSomebodyOut,
      WithdrawFromCase withdrawFromCase) {
    this.callers = callers;
    this.keys = keys;
    this.shutSomebodyOut = shutSomebodyOut;
    this.withdrawFromCase = withdrawFromCase;
  }

  @POST
  @Path("exclusions")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.SUPERVISOR, Duty.Name.DATA_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "shutOut",
      summary = "Shut a person or an organisation out of a case; it holds at once, everywhere")
  public ExclusionView shutOut(
      @PathParam("case") CaseId theCase, @NotNull @Valid NewExclusion exclusion) {
    return shutSomebodyOut.shutOut(callers.get(), theCase, keys.required(), exclusion).orProblem();
  }

  @POST
  @Path("recusals")
  @ResponseStatus(201)
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(
      operationId = "withdrawFromCase",
      summary = "Withdraw from a case yourself; your supervisor finds somebody else")
  public ExclusionView withdraw(
      @PathParam("case") CaseId theCase, @NotNull @Valid NewRecusal recusal) {
    return withdrawFromCase.withdraw(callers.get(), theCase, keys.required(), recusal).orProblem();
  }
}
