package org.trm.risk;

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
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.risk.ReadRisks.Which;
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** Risk assessments over HTTP: add and read, never change. */
@Path("/v1/cases/{case}/risk-assessments")
@Tag(name = "Risks and dangers")
@RunOnVirtualThread
public class RiskAssessmentResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final AssessRisk assessRisk;
  private final ReadRisks readRisks;

  RiskAssessmentResource(
      CurrentCaller callers, OnceKeys keys, AssessRisk assessRisk, ReadRisks readRisks) {
    this.callers = callers;
    this.keys = keys;
    this.assessRisk = assessRisk;
    this.readRisks = readRisks;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "assessRisk", summary = "Record how high a risk was found to be")
  public RiskAssessmentView assess(
      @PathParam("case") CaseId theCase, @NotNull @Valid NewRiskAssessment assessment) {
    return assessRisk.assess(callers.get(), theCase, keys.required(), assessment).orProblem();
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readRisks", summary = "Read all risk assessments, latest first")
  public RiskAssessmentList all(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readRisks.risks(caller, theCase, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @GET
  @Path("{assessment}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readRisk", summary = "Read one risk assessment")
  public RiskAssessmentView one(
      @PathParam("case") CaseId theCase,
      @PathParam("assessment") UUID assessment,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    var which = new Which(theCase, assessment);
    return readRisks.risk(caller, which, PurposeOfUse.required(purpose, caller)).orProblem();
  }
}
