package org.trm.consent;

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
import org.trm.consent.WithdrawConsent.Which;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** What a person agreed to, over HTTP: give, read, take back. */
@Path("/v1/cases/{case}/consents")
@Tag(name = "Consents")
@RunOnVirtualThread
public class ConsentResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final GiveConsent giveConsent;
  private final ReadConsents readConsents;
  private final WithdrawConsent withdrawConsent;

  ConsentResource(
      CurrentCaller callers,
      OnceKeys keys,
      GiveConsent giveConsent,
      ReadConsents readConsents,
      WithdrawConsent withdrawConsent) {
    this.callers = callers;
    this.keys = keys;
    this.giveConsent = giveConsent;
    this.readConsents = readConsents;
    this.withdrawConsent = withdrawConsent;
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "giveConsent",
      summary = "Record what the person agreed to or refused, item by item")
  public ConsentView give(@PathParam("case") CaseId theCase, @NotNull @Valid NewConsent consent) {
    return giveConsent.give(callers.get(), theCase, keys.required(), consent).orProblem();
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readConsents", summary = "Read all that the person said, latest first")
  public ConsentList all(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readConsents.all(caller, theCase, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @GET
  @Path("{consent}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(operationId = "readConsent", summary = "Read what was said in one conversation")
  public ConsentView one(
      @PathParam("case") CaseId theCase,
      @PathParam("consent") UUID consent,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readConsents
        .one(caller, theCase, consent, PurposeOfUse.required(purpose, caller))
        .orProblem();
  }

  @POST
  @Path("{consent}/withdraw")
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "withdrawConsent",
      summary = "Record that the person takes it back: all of it, or the grants named")
  public ConsentView withdraw(
      @PathParam("case") CaseId theCase,
      @PathParam("consent") UUID consent,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewWithdrawal withdrawal) {
    var which = new Which(theCase, consent, IfMatch.required(ifMatch));
    return withdrawConsent.withdraw(callers.get(), which, keys.required(), withdrawal).orProblem();
  }

  @POST
  @Path("{consent}/invalidate")
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.SUPERVISOR, Duty.Name.DATA_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "invalidateConsent",
      summary = "Record that agreement never counted, because of how the conversation was held")
  public ConsentView invalidate(
      @PathParam("case") CaseId theCase,
      @PathParam("consent") UUID consent,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewInvalidation invalidation) {
    var which = new Which(theCase, consent, IfMatch.required(ifMatch));
    return withdrawConsent
        .invalidate(callers.get(), which, keys.required(), invalidation)
        .orProblem();
  }

  @GET
  @Path("{consent}/receipt")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(
      operationId = "readConsentReceipt",
      summary = "What the person can be given to keep of one conversation (ISO/IEC TS 27560)")
  public ConsentReceipt receipt(
      @PathParam("case") CaseId theCase,
      @PathParam("consent") UUID consent,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readConsents
        .receipt(caller, theCase, consent, PurposeOfUse.required(purpose, caller))
        .orProblem();
  }
}
