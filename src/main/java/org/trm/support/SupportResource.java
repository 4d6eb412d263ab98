package org.trm.support;

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
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.trm.chronicle.RecordedView;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;
import org.trm.web.Outcome;
import org.trm.web.PurposeOfUse;

/** How the person was found and what helps, over HTTP: add and read, never change. */
@Path("/v1/cases/{case}/support")
@Tag(name = "Support")
@RunOnVirtualThread
public class SupportResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final RecordSupport recordSupport;
  private final ReadSupport readSupport;

  SupportResource(
      CurrentCaller callers, OnceKeys keys, RecordSupport recordSupport, ReadSupport readSupport) {
    this.callers = callers;
    this.keys = keys;
    this.recordSupport = recordSupport;
    this.readSupport = readSupport;
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readSupport", summary = "Read how the person was found and what helps")
  public SupportView all(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readSupport.read(caller, theCase, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @POST
  @Path("screenings")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "recordScreening",
      summary = "Record which indicators were seen, and how")
  public RecordedView screen(@PathParam("case") CaseId theCase, @NotNull @Valid Screening in) {
    return record(theCase, in).orProblem();
  }

  @POST
  @Path("plans")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "recordPlan",
      summary = "Record what is needed and what is done about it")
  public RecordedView plan(@PathParam("case") CaseId theCase, @NotNull @Valid SupportPlan in) {
    return record(theCase, in).orProblem();
  }

  @POST
  @Path("residence")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "recordResidence",
      summary = "Record on what the person stays, and until when")
  public RecordedView reside(
      @PathParam("case") CaseId theCase, @NotNull @Valid ResidenceStatus in) {
    return record(theCase, in).orProblem();
  }

  @POST
  @Path("citizenship")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "recordCitizenship", summary = "Record how sure the citizenships are")
  public RecordedView find(
      @PathParam("case") CaseId theCase, @NotNull @Valid CitizenshipFinding in) {
    return record(theCase, in).orProblem();
  }

  @POST
  @Path("claims")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "recordClaim", summary = "Record a claim for compensation")
  public RecordedView claim(
      @PathParam("case") CaseId theCase, @NotNull @Valid CompensationClaim in) {
    return record(theCase, in).orProblem();
  }

  @POST
  @Path("non-punishment")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "recordNonPunishment", summary = "Record how non-punishment stands")
  public RecordedView spare(
      @PathParam("case") CaseId theCase, @NotNull @Valid NonPunishmentFinding in) {
    return record(theCase, in).orProblem();
  }

  @POST
  @Path("follow-ups")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "recordFollowUp",
      summary = "Record how the person was doing some months on")
  public RecordedView followUp(@PathParam("case") CaseId theCase, @NotNull @Valid FollowUp in) {
    return record(theCase, in).orProblem();
  }

  @POST
  @Path("claims/{claim}/outcomes")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "recordClaimOutcome", summary = "Record what came of a claim")
  public RecordedView outcome(
      @PathParam("case") CaseId theCase,
      @PathParam("claim") UUID claim,
      @NotNull @Valid ClaimOutcome in) {
    return recordSupport.record(callers.get(), theCase, keys.required(), claim, in).orProblem();
  }

  private Outcome<RecordedView> record(CaseId theCase, SupportRecord in) {
    return recordSupport.record(callers.get(), theCase, keys.required(), in);
  }
}
