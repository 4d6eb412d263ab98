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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.trm.chronicle.RecordedView;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.track.TakeStep.Where;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** The six tracks of a case over HTTP: where they stand, and one step more. */
@Path("/v1/cases/{case}/tracks")
@Tag(name = "Tracks")
@RunOnVirtualThread
public class TracksResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final TakeStep takeStep;
  private final ReadTracks readTracks;

  TracksResource(CurrentCaller callers, OnceKeys keys, TakeStep takeStep, ReadTracks readTracks) {
    this.callers = callers;
    this.keys = keys;
    this.takeStep = takeStep;
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
      operationId = "readTracks",
      summary = "Read where every track stands and which steps lead on")
  public TracksView all(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readTracks.tracks(caller, theCase, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @POST
  @Path("steps")
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "takeStep", summary = "Take one step on one track")
  public RecordedView take(@PathParam("case") CaseId theCase, @NotNull @Valid StepTaken in) {
    return takeStep.take(callers.get(), new Where(theCase, null), keys.required(), in).orProblem();
  }
}
