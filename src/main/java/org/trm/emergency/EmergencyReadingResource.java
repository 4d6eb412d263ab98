package org.trm.emergency;

import static org.trm.problem.ProblemType.RULE_REFUSED;

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
import org.trm.casefile.SectionView;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.DataCategory;
import org.trm.web.PurposeOfUse;

/** Reading under an emergency, over HTTP: one section at a time, while it is open. */
@Path("/v1/emergencies/{emergency}/sections/{category}")
@Tag(name = "Emergencies")
@RunOnVirtualThread
public class EmergencyReadingResource {

  private final CurrentCaller callers;
  private final ReadInEmergency readInEmergency;

  EmergencyReadingResource(CurrentCaller callers, ReadInEmergency readInEmergency) {
    this.callers = callers;
    this.readInEmergency = readInEmergency;
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION
  })
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "readInEmergency",
      summary = "Read one section that the emergency opens; the purpose is EMERGENCY")
  public SectionView read(
      @PathParam("emergency") UUID id,
      @PathParam("category") DataCategory category,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    PurposeOfUse.requiredToBe(PurposeOfUse.EMERGENCY, purpose);
    return readInEmergency.read(callers.get(), id, category).orProblem();
  }
}
