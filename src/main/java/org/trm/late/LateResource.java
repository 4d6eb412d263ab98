package org.trm.late;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;

/** What is late, for who was told of it. */
@Path("/v1/late-handoffs")
@Tag(name = "Handoffs")
@RunOnVirtualThread
public class LateResource {

  private final CurrentCaller callers;
  private final ListLate listLate;

  LateResource(CurrentCaller callers, ListLate listLate) {
    this.callers = callers;
    this.listLate = listLate;
  }

  @GET
  @RolesAllowed({
    Duty.Name.COORDINATOR,
    Duty.Name.FOCAL_POINT,
    Duty.Name.CASEWORKER,
    Duty.Name.CHILD_PROTECTION
  })
  @Operation(
      operationId = "listLateHandoffs",
      summary = "What is late on your country's side and concerns you; the latest 200 at most")
  public LateView list() {
    return listLate.list(callers.get()).orProblem();
  }
}
