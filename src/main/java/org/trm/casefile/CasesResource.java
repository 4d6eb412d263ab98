package org.trm.casefile;

import static org.trm.problem.ProblemType.REFERENCE_TAKEN;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** Cases over HTTP: open, read, change, search. */
@Path("/v1/cases")
@Tag(name = "Cases")
@RunOnVirtualThread
public class CasesResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final OpenCase openCase;
  private final ReadCase readCase;
  private final ChangeCase changeCase;

  CasesResource(
      CurrentCaller callers,
      OnceKeys keys,
      OpenCase openCase,
      ReadCase readCase,
      ChangeCase changeCase) {
    this.callers = callers;
    this.keys = keys;
    this.openCase = openCase;
    this.readCase = readCase;
    this.changeCase = changeCase;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(REFERENCE_TAKEN)
  @Operation(operationId = "openCase", summary = "Open a case; your organisation has its custody")
  public CaseView open(@NotNull @Valid NewCase newCase) {
    return openCase.open(callers.get(), keys.required(), newCase).orProblem();
  }

  @GET
  @Path("{case}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readCase", summary = "Read what is there of a case, not its content")
  public CaseView read(@PathParam("case") CaseId id) {
    return readCase.read(callers.get(), id).orProblem();
  }

  @PUT
  @Path("{case}")
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(REFERENCE_TAKEN)
  @Operation(operationId = "changeCase", summary = "Change the coded facts and the references")
  public CaseView change(
      @PathParam("case") CaseId id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid CaseChange change) {
    return changeCase.change(callers.get(), id, IfMatch.required(ifMatch), change).orProblem();
  }
}
