package org.trm.emergency;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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

/** Emergencies over HTTP: what was opened, and the second person's word. */
@Path("/v1/emergencies")
@Tag(name = "Emergencies")
@RunOnVirtualThread
public class EmergencyResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final Pages pages;
  private final ReadEmergencies readEmergencies;
  private final HandleEmergency handleEmergency;

  EmergencyResource(
      CurrentCaller callers,
      OnceKeys keys,
      Pages pages,
      ReadEmergencies readEmergencies,
      HandleEmergency handleEmergency) {
    this.callers = callers;
    this.keys = keys;
    this.pages = pages;
    this.readEmergencies = readEmergencies;
    this.handleEmergency = handleEmergency;
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION,
    Duty.Name.AUDITOR,
    Duty.Name.COORDINATOR
  })
  @Operation(
      operationId = "listEmergencies",
      summary = "What you opened, or was opened of you; for auditors, in your country")
  public RestResponse<List<EmergencyView>> list(
      @RestQuery @Nullable UUID after, @RestQuery @Nullable Limit limit) {
    return pages.answer(readEmergencies.list(callers.get(), after, Limit.of(limit)).orProblem());
  }

  @GET
  @Path("{emergency}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION,
    Duty.Name.AUDITOR,
    Duty.Name.COORDINATOR
  })
  @Operation(operationId = "readEmergency", summary = "Read who opened what, why, and until when")
  public EmergencyView read(@PathParam("emergency") UUID id) {
    return readEmergencies.read(callers.get(), id).orProblem();
  }

  @GET
  @Path("{emergency}/note")
  @RolesAllowed({Duty.Name.SUPERVISOR, Duty.Name.DATA_PROTECTION})
  @Operation(
      operationId = "readEmergencyNote",
      summary = "Read what whoever opened your case wrote for you")
  public EmergencyNote note(@PathParam("emergency") UUID id) {
    return readEmergencies.note(callers.get(), id).orProblem();
  }

  @POST
  @Path("{emergency}/confirm")
  @RolesAllowed({Duty.Name.SUPERVISOR, Duty.Name.DATA_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "confirmEmergency",
      summary = "Say, as another human of the holder, that it was an emergency")
  public EmergencyView confirm(
      @PathParam("emergency") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return answer(id, ifMatch, EmergencyDecision.CONFIRMED);
  }

  @POST
  @Path("{emergency}/refuse")
  @RolesAllowed({Duty.Name.SUPERVISOR, Duty.Name.DATA_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "refuseEmergency",
      summary = "Say that it was none: it is closed at once, and an incident")
  public EmergencyView refuse(
      @PathParam("emergency") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return answer(id, ifMatch, EmergencyDecision.REFUSED);
  }

  @POST
  @Path("{emergency}/close")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "closeEmergency", summary = "Close it before the hour is over")
  public EmergencyView close(
      @PathParam("emergency") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    var which = new HandleEmergency.Which(id, IfMatch.required(ifMatch));
    return handleEmergency.close(callers.get(), keys.required(), which).orProblem();
  }

  private EmergencyView answer(UUID id, @Nullable IfMatch ifMatch, EmergencyDecision decision) {
    var which = new HandleEmergency.Which(id, IfMatch.required(ifMatch));
    return handleEmergency.answer(callers.get(), keys.required(), which, decision).orProblem();
  }
}
