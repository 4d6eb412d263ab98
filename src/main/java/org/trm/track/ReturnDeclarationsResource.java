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
import org.trm.track.DeclareReturn.Which;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** What the person says about going back, over HTTP. */
@Path("/v1/cases/{case}/return-declarations")
@Tag(name = "Tracks")
@RunOnVirtualThread
public class ReturnDeclarationsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final DeclareReturn declareReturn;
  private final ReadTracks readTracks;

  ReturnDeclarationsResource(
      CurrentCaller callers, OnceKeys keys, DeclareReturn declareReturn, ReadTracks readTracks) {
    this.callers = callers;
    this.keys = keys;
    this.declareReturn = declareReturn;
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
      operationId = "readDeclarations",
      summary = "Read what the person said about going back")
  public DeclarationList all(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readTracks
        .declarations(caller, theCase, PurposeOfUse.required(purpose, caller))
        .orProblem();
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "declareReturn",
      summary = "Record what the person says about going back")
  public RecordedView declare(
      @PathParam("case") CaseId theCase, @NotNull @Valid ReturnDeclaration in) {
    return declareReturn.declare(callers.get(), theCase, keys.required(), in).orProblem();
  }

  @POST
  @Path("{declaration}/take-back")
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "takeDeclarationBack", summary = "Record that the person took it back")
  public RecordedView takeBack(
      @PathParam("case") CaseId theCase,
      @PathParam("declaration") UUID declaration,
      @NotNull @Valid DeclarationTakenBack in) {
    return declareReturn
        .takeBack(callers.get(), new Which(theCase, declaration), keys.required(), in)
        .orProblem();
  }
}
