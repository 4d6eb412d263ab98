package org.trm.group;

import static org.trm.problem.ProblemType.NOT_FOUND;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.OnceKeys;

/** Handoffs that move or hold together, over HTTP. */
@Path("/v1/handoff-groups")
@Tag(name = "Groups")
@RunOnVirtualThread
public class GroupResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final FormGroup formGroup;
  private final ReadGroup readGroup;

  GroupResource(CurrentCaller callers, OnceKeys keys, FormGroup formGroup, ReadGroup readGroup) {
    this.callers = callers;
    this.keys = keys;
    this.formGroup = formGroup;
    this.readGroup = readGroup;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses({NOT_FOUND, RULE_REFUSED})
  @Operation(operationId = "formGroup", summary = "Have drafts travel together")
  public GroupView form(@NotNull @Valid NewGroup group) {
    return formGroup.form(callers.get(), keys.required(), group).orProblem();
  }

  @GET
  @Path("{group}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readGroup", summary = "Read who travels together, and where they stand")
  public GroupView read(@PathParam("group") UUID id) {
    return readGroup.read(callers.get(), id).orProblem();
  }
}
