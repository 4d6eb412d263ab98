package org.trm.consent;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.trm.consent.CaseWithdrawalView.CaseWithdrawalList;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;

/** What the person takes back, over HTTP, by whoever they tell. */
@Path("/v1/cases/{case}/withdrawals")
@Tag(name = "Consents")
@RunOnVirtualThread
public class WithdrawalsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final RecordWithdrawal recordWithdrawal;

  WithdrawalsResource(CurrentCaller callers, OnceKeys keys, RecordWithdrawal recordWithdrawal) {
    this.callers = callers;
    this.keys = keys;
    this.recordWithdrawal = recordWithdrawal;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Operation(
      operationId = "recordWithdrawal",
      summary = "Record that the person takes agreement back: by any holder or recipient")
  public CaseWithdrawalView record(
      @PathParam("case") CaseId theCase, @NotNull @Valid NewCaseWithdrawal withdrawal) {
    return recordWithdrawal.record(callers.get(), theCase, keys.required(), withdrawal).orProblem();
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(
      operationId = "readWithdrawals",
      summary = "The withdrawals your organisation recorded, with who has acknowledged them")
  public CaseWithdrawalList all(@PathParam("case") CaseId theCase) {
    return recordWithdrawal.readAll(callers.get(), theCase).orProblem();
  }

  @GET
  @Path("{withdrawal}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(
      operationId = "readWithdrawal",
      summary = "A withdrawal, whom it was told, and who has acknowledged it")
  public CaseWithdrawalView one(
      @PathParam("case") CaseId theCase, @PathParam("withdrawal") UUID withdrawal) {
    return recordWithdrawal.read(callers.get(), theCase, withdrawal).orProblem();
  }
}
