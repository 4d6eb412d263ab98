package org.trm.track;

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
import org.trm.chronicle.RecordedView;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.track.SignDecision.Which;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** Decisions about the identification over HTTP: add, sign and read, never change. */
@Path("/v1/cases/{case}/identification-decisions")
@Tag(name = "Tracks")
@RunOnVirtualThread
public class DecisionsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final DecideIdentification decideIdentification;
  private final SignDecision signDecision;
  private final ReadTracks readTracks;

  DecisionsResource(
      CurrentCaller callers,
      OnceKeys keys,
      DecideIdentification decideIdentification,
      SignDecision signDecision,
      ReadTracks readTracks) {
    this.callers = callers;
    this.keys = keys;
    this.decideIdentification = decideIdentification;
    this.signDecision = signDecision;
    this.readTracks = readTracks;
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(
      operationId = "readDecisions",
      summary = "Read every decision about the identification, first first")
  public DecisionList all(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readTracks
        .decisions(caller, theCase, PurposeOfUse.required(purpose, caller))
        .orProblem();
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "decideIdentification", summary = "Record what was decided, and by whom")
  public RecordedView decide(
      @PathParam("case") CaseId theCase, @NotNull @Valid IdentificationDecision in) {
    return decideIdentification.decide(callers.get(), theCase, keys.required(), in).orProblem();
  }

  @POST
  @Path("{decision}/signatures")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.SUPERVISOR, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "signDecision", summary = "Sign a joint decision for one discipline")
  public RecordedView sign(
      @PathParam("case") CaseId theCase,
      @PathParam("decision") UUID decision,
      @NotNull @Valid DecisionSignature in) {
    return signDecision
        .sign(callers.get(), new Which(theCase, decision), keys.required(), in)
        .orProblem();
  }
}
