package org.trm.deadline;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trm.identity.Duty;
import org.trm.shared.CountryCode;

/** Who is to be told in a country at this moment. */
@Path("/v1/countries/{code}/on-call")
@Tag(name = "Directory")
@RunOnVirtualThread
public class OnCallResource {

  private final AskWhoIsOnCall ask;

  OnCallResource(AskWhoIsOnCall ask) {
    this.ask = ask;
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.COORDINATOR,
    Duty.Name.SECRETARIAT
  })
  @Operation(
      operationId = "readOnCall",
      summary = "Who is to be told now: on duty, else the deputy, else the coordinator")
  public OnCall read(@PathParam("code") CountryCode code) {
    return ask.ask(code).orProblem();
  }
}
