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
import org.trm.shared.CaseId;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** Danger flags over HTTP: raise, read, lift. */
@Path("/v1/cases/{case}/danger-flags")
@Tag(name = "Risks and dangers")
@RunOnVirtualThread
public class DangerFlagResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final RaiseDanger raiseDanger;
  private final LiftDanger liftDanger;
  private final ReadRisks readRisks;

  DangerFlagResource(
      CurrentCaller callers,
      OnceKeys keys,
      RaiseDanger raiseDanger,
      LiftDanger liftDanger,
      ReadRisks readRisks) {
    this.callers = callers;
    this.keys = keys;
    this.raiseDanger = raiseDanger;
    this.liftDanger = liftDanger;
    this.readRisks = readRisks;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "raiseDanger",
      summary = "Flag a danger, also in a case of which you are a party; what it touches stops",
      description =
          "The holder sees it at once, whoever raised it, and alone takes it down. Open handoffs that"
              + " it touches stop: those that you see at once, the others within seconds.")
  public DangerFlagView raise(
      @PathParam("case") CaseId theCase, @NotNull @Valid NewDangerFlag flag) {
    return raiseDanger.raise(callers.get(), theCase, keys.required(), flag).orProblem();
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readDangers", summary = "Read all danger flags, latest first")
  public DangerFlagList all(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readRisks.dangers(caller, theCase, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @GET
  @Path("{flag}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readDanger", summary = "Read one danger flag, yours or raised by you")
  public DangerFlagView one(
      @PathParam("case") CaseId theCase,
      @PathParam("flag") UUID flag,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    var which = new ReadRisks.Which(theCase, flag);
    return readRisks.danger(caller, which, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @POST
  @Path("{flag}/lift")
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "liftDanger", summary = "Take a danger flag down, with the reason")
  public DangerFlagView lift(
      @PathParam("case") CaseId theCase,
      @PathParam("flag") UUID flag,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewDangerLift lift) {
    var which = new LiftDanger.Which(theCase, flag, IfMatch.required(ifMatch));
    return liftDanger.lift(callers.get(), which, keys.required(), lift).orProblem();
  }
}
