package org.trm.delegation;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.trm.delegation.DelegationView.DelegationList;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** Duties lent to colleagues, over HTTP: lend, read, take back. */
@Path("/v1/delegations")
@Tag(name = "Delegations")
@RunOnVirtualThread
@RolesAllowed({
  Duty.Name.CASEWORKER,
  Duty.Name.FOCAL_POINT,
  Duty.Name.SUPERVISOR,
  Duty.Name.CHILD_PROTECTION,
  Duty.Name.DATA_PROTECTION,
  Duty.Name.COORDINATOR
})
public class DelegationsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final LendDuty lendDuty;
  private final ReadDelegations readDelegations;

  DelegationsResource(
      CurrentCaller callers, OnceKeys keys, LendDuty lendDuty, ReadDelegations readDelegations) {
    this.callers = callers;
    this.keys = keys;
    this.lendDuty = lendDuty;
    this.readDelegations = readDelegations;
  }

  @POST
  @ResponseStatus(201)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "lendDuty",
      summary = "Lend duties of yours to a colleague, who names it in the header Delegation")
  public DelegationView lend(@NotNull @Valid NewDelegation delegation) {
    return lendDuty.lend(callers.get(), keys.required(), delegation).orProblem();
  }

  @GET
  @Operation(operationId = "readDelegations", summary = "What you lent and were lent")
  public DelegationList all() {
    return readDelegations.read(callers.get()).orProblem();
  }

  @POST
  @Path("{delegation}/take-back")
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "takeDutyBack", summary = "Take back at once what was lent")
  public DelegationView takeBack(
      @PathParam("delegation") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return lendDuty
        .takeBack(callers.get(), keys.required(), id, IfMatch.required(ifMatch))
        .orProblem();
  }
}
