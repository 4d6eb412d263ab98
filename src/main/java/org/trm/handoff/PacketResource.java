package org.trm.handoff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.packet.PacketView;
import org.trm.problem.ProblemType;
import org.trm.problem.Refuses;
import org.trm.web.PurposeOfUse;

/** The packet of a handoff. */
@Path("/v1/handoffs/{handoff}/packet")
@Tag(name = "Handoffs")
@RunOnVirtualThread
public class PacketResource {

  private final CurrentCaller callers;
  private final ReadPacket readPacket;

  PacketResource(CurrentCaller callers, ReadPacket readPacket) {
    this.callers = callers;
    this.readPacket = readPacket;
  }

  @GET
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT})
  @Refuses(ProblemType.RESTRICTED)
  @Operation(
      operationId = "readPacket",
      summary = "What you may see of the packet now: SUMMARY or FULL, with its hash")
  public PacketView read(
      @PathParam("handoff") UUID id,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readPacket.read(caller, id, PurposeOfUse.required(purpose, caller)).orProblem();
  }
}
