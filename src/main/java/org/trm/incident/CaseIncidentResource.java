package org.trm.incident;

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

/** That something went wrong with the data of a case, over HTTP. */
@Path("/v1/cases/{case}/incidents")
@Tag(name = "Incidents")
@RunOnVirtualThread
public class CaseIncidentResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final OpenIncident openIncident;

  CaseIncidentResource(CurrentCaller callers, OnceKeys keys, OpenIncident openIncident) {
    this.callers = callers;
    this.keys = keys;
    this.openIncident = openIncident;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "openIncident",
      summary = "Say that something went wrong with the data of a case")
  public IncidentView open(
      @PathParam("case") CaseId theCase, @NotNull @Valid NewIncident incident) {
    return openIncident.open(callers.get(), keys.required(), theCase, incident).orProblem();
  }
}
