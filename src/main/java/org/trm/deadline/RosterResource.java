package org.trm.deadline;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.OrganisationId;
import org.trm.web.IfMatch;

/** Who answers for an organisation, and when: kept by its own coordinator. */
@Path("/v1/rosters/{organisation}")
@Tag(name = "Directory")
@RunOnVirtualThread
public class RosterResource {

  private final CurrentCaller callers;
  private final SetRoster setRoster;

  RosterResource(CurrentCaller callers, SetRoster setRoster) {
    this.callers = callers;
    this.setRoster = setRoster;
  }

  @GET
  @RolesAllowed({Duty.Name.COORDINATOR, Duty.Name.FOCAL_POINT})
  @Operation(
      operationId = "readRoster",
      summary = "Who answers for an organisation of your country, and when")
  public RosterView read(@PathParam("organisation") OrganisationId organisation) {
    return setRoster.read(callers.get(), organisation).orProblem();
  }

  @PUT
  @RolesAllowed(Duty.Name.COORDINATOR)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "setRoster",
      summary = "Say who answers, and when; If-Match \"0\" where nothing is set yet")
  public RosterView set(
      @PathParam("organisation") OrganisationId organisation,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid Roster roster) {
    var caller = callers.get();
    return setRoster.set(caller, organisation, IfMatch.required(ifMatch), roster).orProblem();
  }
}
