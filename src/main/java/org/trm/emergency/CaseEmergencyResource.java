package org.trm.emergency;

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

/** Opening a case in an emergency, over HTTP. */
@Path("/v1/cases/{case}/emergencies")
@Tag(name = "Emergencies")
@RunOnVirtualThread
public class CaseEmergencyResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final OpenEmergency openEmergency;

  CaseEmergencyResource(CurrentCaller callers, OnceKeys keys, OpenEmergency openEmergency) {
    this.callers = callers;
    this.keys = keys;
    this.openEmergency = openEmergency;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION
  })
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "openEmergency",
      summary = "Open a case for an hour that you otherwise cannot read; the holder is told")
  public EmergencyView open(
      @PathParam("case") CaseId theCase, @NotNull @Valid NewEmergency emergency) {
    return openEmergency.open(callers.get(), keys.required(), theCase, emergency).orProblem();
  }
}
