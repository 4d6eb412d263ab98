package org.trm.handoff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.web.IfMatch;

/** Leave to hand a case on. */
@Path("/v1/handoffs/{handoff}/onward-permission")
@Tag(name = "Handoffs")
@RunOnVirtualThread
public class OnwardResource {

  private final CurrentCaller callers;
  private final AllowOnward allowOnward;

  OnwardResource(CurrentCaller callers, AllowOnward allowOnward) {
    this.callers = callers;
    this.allowOnward = allowOnward;
  }

  @PUT
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Operation(
      operationId = "allowOnward",
      summary = "Allow the receiver to hand the case on to a third country")
  public HandoffView allow(
      @PathParam("handoff") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return allowOnward.allow(callers.get(), id, IfMatch.required(ifMatch)).orProblem();
  }
}
