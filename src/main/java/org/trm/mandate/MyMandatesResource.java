package org.trm.mandate;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.trm.casefile.SectionView;
import org.trm.consent.CaseWithdrawalView;
import org.trm.consent.ConsentView;
import org.trm.consent.NewCaseWithdrawal;
import org.trm.consent.NewConsent;
import org.trm.identity.CurrentCaller;
import org.trm.mandate.MyMandate.MyMandates;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;
import org.trm.problem.Refuses;
import org.trm.shared.DataCategory;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** What guardians and lawyers do over HTTP; whoever has no mandate finds nothing here. */
@Path("/v1/mandates")
@Tag(name = "Mandates")
@RunOnVirtualThread
@Authenticated
public class MyMandatesResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final FindMandate findMandate;
  private final ActForPerson actForPerson;

  MyMandatesResource(
      CurrentCaller callers, OnceKeys keys, FindMandate findMandate, ActForPerson actForPerson) {
    this.callers = callers;
    this.keys = keys;
    this.findMandate = findMandate;
    this.actForPerson = actForPerson;
  }

  @GET
  @Operation(operationId = "listMyMandates", summary = "Your mandates that hold now")
  public MyMandates mine() {
    return findMandate.all(callers.get()).orProblem();
  }

  @GET
  @Path("{mandate}/case")
  @Operation(operationId = "readMandatedCase", summary = "What is there of the case for you")
  public MandatedCase look(@PathParam("mandate") UUID mandate) {
    return actForPerson.look(callers.get(), mandate).orProblem();
  }

  @GET
  @Path("{mandate}/sections/{category}")
  @Operation(
      operationId = "readMandatedSection",
      summary = "Read one section of the case, for the purpose RIGHTS")
  public SectionView read(
      @PathParam("mandate") UUID mandate,
      @PathParam("category") DataCategory category,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    rights(purpose);
    return actForPerson.read(callers.get(), mandate, category).orProblem();
  }

  @GET
  @Path("{mandate}/recipients")
  @Operation(
      operationId = "readMandatedRecipients",
      summary = "Whom anything of the case went to, and who has it")
  public CaseRecipients recipients(@PathParam("mandate") UUID mandate) {
    return actForPerson.recipients(callers.get(), mandate).orProblem();
  }

  @POST
  @Path("{mandate}/consents")
  @ResponseStatus(201)
  @Refuses({RULE_REFUSED, ProblemType.NOT_ALLOWED})
  @Operation(
      operationId = "agreeAsGuardian",
      summary = "Agree or refuse as the guardian, with what the child said beside")
  public ConsentView agree(@PathParam("mandate") UUID mandate, @NotNull @Valid NewConsent said) {
    return actForPerson.agree(callers.get(), mandate, keys.required(), said).orProblem();
  }

  @POST
  @Path("{mandate}/withdrawals")
  @ResponseStatus(201)
  @Refuses({RULE_REFUSED, ProblemType.NOT_ALLOWED})
  @Operation(
      operationId = "takeBackAsGuardian",
      summary = "Take agreement back as the guardian, whoever has it")
  public CaseWithdrawalView takeBack(
      @PathParam("mandate") UUID mandate, @NotNull @Valid NewCaseWithdrawal said) {
    return actForPerson.takeBack(callers.get(), mandate, keys.required(), said).orProblem();
  }

  /** Whoever acts for a person reads for that person's rights and for nothing else. */
  private static void rights(@Nullable PurposeOfUse stated) {
    if (stated == null) {
      throw new ProblemException(ProblemType.PURPOSE_OF_USE_MISSING);
    }
    if (stated != PurposeOfUse.RIGHTS) {
      throw new ProblemException(ProblemType.PURPOSE_NOT_ALLOWED);
    }
  }
}
