package org.trm.casefile;

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
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;

/** Who has a part in a case. */
@Path("/v1/cases/{case}/participants")
@Tag(name = "Cases")
@RunOnVirtualThread
public class ParticipantsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final AddParticipant addParticipant;

  ParticipantsResource(CurrentCaller callers, OnceKeys keys, AddParticipant addParticipant) {
    this.callers = callers;
    this.keys = keys;
    this.addParticipant = addParticipant;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Operation(operationId = "addParticipant", summary = "Record that somebody has a part in a case")
  public ParticipantView add(
      @PathParam("case") CaseId id, @NotNull @Valid NewParticipant participant) {
    return addParticipant.add(callers.get(), id, keys.required(), participant).orProblem();
  }
}
