package org.trm.casefile;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.shared.CaseId;
import org.trm.web.Limit;
import org.trm.web.Pages;
import org.trm.web.PurposeOfUse;

/** What was done with a case, for those who watch over it. */
@Path("/v1/cases/{case}/trail")
@Tag(name = "Journal")
@RunOnVirtualThread
public class TrailResource {

  private final CurrentCaller callers;
  private final Pages pages;
  private final ReadTrail readTrail;

  TrailResource(CurrentCaller callers, Pages pages, ReadTrail readTrail) {
    this.callers = callers;
    this.pages = pages;
    this.readTrail = readTrail;
  }

  @GET
  @RolesAllowed({Duty.Name.AUDITOR, Duty.Name.DATA_PROTECTION})
  @Operation(
      operationId = "readTrail",
      summary = "Who did what with a case, and what was refused, from your country's journal")
  public RestResponse<List<TrailEvent>> trail(
      @PathParam("case") CaseId id,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose,
      @RestQuery @Nullable UUID after,
      @RestQuery @Nullable Limit limit) {
    var caller = callers.get();
    var stated = PurposeOfUse.required(purpose, caller);
    return pages.answer(readTrail.read(caller, id, stated, after, Limit.of(limit)).orProblem());
  }
}
