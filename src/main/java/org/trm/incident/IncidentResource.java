package org.trm.incident;

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
import org.trm.web.IfMatch;
import org.trm.web.Limit;
import org.trm.web.OnceKeys;
import org.trm.web.Pages;

/** What went wrong, over HTTP: look at it, assess it, close it. */
@Path("/v1/incidents")
@Tag(name = "Incidents")
@RunOnVirtualThread
public class IncidentResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final Pages pages;
  private final ReadIncidents readIncidents;
  private final HandleIncident handleIncident;

  IncidentResource(
      CurrentCaller callers,
      OnceKeys keys,
      Pages pages,
      ReadIncidents readIncidents,
      HandleIncident handleIncident) {
    this.callers = callers;
    this.keys = keys;
    this.pages = pages;
    this.readIncidents = readIncidents;
    this.handleIncident = handleIncident;
  }

  @GET
  @RolesAllowed({
    Duty.Name.SUPERVISOR,
    Duty.Name.DATA_PROTECTION,
    Duty.Name.AUDITOR,
    Duty.Name.COORDINATOR
  })
  @Operation(
      operationId = "listIncidents",
      summary = "What went wrong with you; for auditors and coordinators, in your country")
  public RestResponse<List<IncidentView>> list(
      @RestQuery @Nullable UUID after, @RestQuery @Nullable Limit limit) {
    return pages.answer(readIncidents.list(callers.get(), after, Limit.of(limit)).orProblem());
  }

  @GET
  @Path("{incident}")
  @RolesAllowed({
    Duty.Name.SUPERVISOR,
    Duty.Name.DATA_PROTECTION,
    Duty.Name.AUDITOR,
    Duty.Name.COORDINATOR
  })
  @Operation(operationId = "readIncident", summary = "Read where an incident stands")
  public IncidentView read(@PathParam("incident") UUID id) {
    return readIncidents.read(callers.get(), id).orProblem();
  }

  @POST
  @Path("{incident}/assess")
  @RolesAllowed(Duty.Name.DATA_PROTECTION)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "assessIncident",
      summary = "Say what it means for the person, and when the authority was told")
  public IncidentView assess(
      @PathParam("incident") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid IncidentAssessment assessment) {
    var which = new HandleIncident.Which(id, IfMatch.required(ifMatch));
    return handleIncident.assess(callers.get(), keys.required(), which, assessment).orProblem();
  }

  @POST
  @Path("{incident}/close")
  @RolesAllowed(Duty.Name.DATA_PROTECTION)
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "closeIncident", summary = "Close it, once it is assessed and done with")
  public IncidentView close(
      @PathParam("incident") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    var which = new HandleIncident.Which(id, IfMatch.required(ifMatch));
    return handleIncident.close(callers.get(), keys.required(), which).orProblem();
  }
}
