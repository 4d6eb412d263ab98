package org.trm.found;

import static org.trm.problem.ProblemType.NOT_ALLOWED;
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
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** What was asked about people who were found again, and the holder's answers. */
@Path("/v1/custody-requests")
@Tag(name = "Cases")
@RunOnVirtualThread
public class CustodyRequestResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final DeclineCustody declineCustody;

  CustodyRequestResource(CurrentCaller callers, OnceKeys keys, DeclineCustody declineCustody) {
    this.callers = callers;
    this.keys = keys;
    this.declineCustody = declineCustody;
  }

  @GET
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT, Duty.Name.SUPERVISOR})
  @Operation(
      operationId = "readCustodyRequests",
      summary = "What you asked and were asked about people found again, latest first, 200 at most")
  public CustodyRequestList read() {
    return declineCustody.list(callers.get()).orProblem();
  }

  @POST
  @Path("{request}/decline")
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses({RULE_REFUSED, NOT_ALLOWED})
  @Operation(
      operationId = "declineCustody",
      summary = "Keep custody, and say why; to agree, hand the case over")
  public CustodyRequestView decline(
      @PathParam("request") UUID request,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewRefusal why) {
    var asked = new DeclineCustody.Asked(request, IfMatch.required(ifMatch), why.reason());
    return declineCustody.decline(callers.get(), keys.required(), asked).orProblem();
  }
}
