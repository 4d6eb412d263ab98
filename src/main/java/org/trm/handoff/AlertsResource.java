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
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;

/** Emergency alerts. */
@Path("/v1/cases/{case}/alerts")
@Tag(name = "Handoffs")
@RunOnVirtualThread
public class AlertsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final RaiseAlert raiseAlert;

  AlertsResource(CurrentCaller callers, OnceKeys keys, RaiseAlert raiseAlert) {
    this.callers = callers;
    this.keys = keys;
    this.raiseAlert = raiseAlert;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT})
  @Refuses({REFERENCE_TAKEN, RULE_REFUSED, HANDOFF_REFUSED})
  @Operation(
      operationId = "raiseAlert",
      summary = "Warn another country at once that the person is in danger; sealed and sent")
  public HandoffView raise(@PathParam("case") CaseId theCase, @NotNull @Valid NewAlert alert) {
    return raiseAlert.raise(callers.get(), theCase, keys.required(), alert).orProblem();
  }
}
