package org.trm.support;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trm.identity.Duty;

/** The screening checklists over HTTP; reference data, about nobody. */
@Path("/v1/screening-checklists")
@Tag(name = "Support")
@RunOnVirtualThread
public class ScreeningChecklistResource {

  private final Checklists checklists;

  ScreeningChecklistResource(Checklists checklists) {
    this.checklists = checklists;
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.COORDINATOR
  })
  @Operation(operationId = "listChecklists", summary = "Every version of every checklist")
  public List<ChecklistView> list() {
    return checklists.all();
  }
}
