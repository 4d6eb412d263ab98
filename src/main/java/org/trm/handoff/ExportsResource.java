package org.trm.handoff;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.outside.ExportView;
import org.trm.outside.OutsideRecord;
import org.trm.problem.Refuses;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** What goes to a country without a realm, sealed, and what it answered by letter. */
@Path("/v1/handoffs/{handoff}/exports")
@Tag(name = "Outside")
@RunOnVirtualThread
public class ExportsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final MakeExport makeExport;

  ExportsResource(CurrentCaller callers, OnceKeys keys, MakeExport makeExport) {
    this.callers = callers;
    this.keys = keys;
    this.makeExport = makeExport;
  }

  @GET
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT})
  @Operation(
      operationId = "readExports",
      summary = "What was sealed for an authority without a realm, and its letters")
  public OutsideRecord read(
      @PathParam("handoff") UUID id,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return makeExport.read(caller, id, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "sealExport",
      summary = "Seal what an authority without a realm may read now, to be sent there")
  public ExportView seal(
      @PathParam("handoff") UUID id,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    var stated = PurposeOfUse.required(purpose, caller);
    return makeExport.make(caller, id, keys.required(), stated).orProblem();
  }
}
