package org.trm.found;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;

/** That the person of a case was found again, and who asks for custody. */
@Path("/v1/cases/{case}/custody-requests")
@Tag(name = "Cases")
@RunOnVirtualThread
public class FoundResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final AskForCustody askForCustody;

  FoundResource(CurrentCaller callers, OnceKeys keys, AskForCustody askForCustody) {
    this.callers = callers;
    this.keys = keys;
    this.askForCustody = askForCustody;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "askForCustody",
      summary = "Say that the person was found again, and ask the holder for custody")
  public CustodyRequestView ask(
      @PathParam("case") CaseId theCase, @NotNull @Valid NewCustodyRequest found) {
    return askForCustody.ask(callers.get(), theCase, keys.required(), found).orProblem();
  }
}
