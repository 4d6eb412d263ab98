package org.trm.mandate;

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
import org.trm.mandate.MandateView.MandateList;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** The mandates of a case over HTTP, for who holds it: record, read, end. */
@Path("/v1/cases/{case}/mandates")
@Tag(name = "Mandates")
@RunOnVirtualThread
@RolesAllowed({Duty.Name.SUPERVISOR, Duty.Name.CHILD_PROTECTION, Duty.Name.DATA_PROTECTION})
public class MandatesResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final RecordMandate recordMandate;
  private final ReadMandates readMandates;

  MandatesResource(
      CurrentCaller callers,
      OnceKeys keys,
      RecordMandate recordMandate,
      ReadMandates readMandates) {
    this.callers = callers;
    this.keys = keys;
    this.recordMandate = recordMandate;
    this.readMandates = readMandates;
  }

  @POST
  @ResponseStatus(201)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "recordMandate",
      summary = "Record that a guardian or a lawyer acts for the person, between two moments")
  public MandateView record(@PathParam("case") CaseId theCase, @NotNull @Valid NewMandate mandate) {
    return recordMandate.record(callers.get(), theCase, keys.required(), mandate).orProblem();
  }

  @GET
  @Operation(operationId = "readMandates", summary = "Read the mandates of a case, latest first")
  public MandateList all(@PathParam("case") CaseId theCase) {
    return readMandates.all(callers.get(), theCase).orProblem();
  }

  @GET
  @Path("{mandate}")
  @Operation(operationId = "readMandate", summary = "Read one mandate")
  public MandateView one(@PathParam("case") CaseId theCase, @PathParam("mandate") UUID mandate) {
    return readMandates.one(callers.get(), theCase, mandate).orProblem();
  }

  @POST
  @Path("{mandate}/end")
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "endMandate", summary = "End a mandate at once, before its date")
  public MandateView end(
      @PathParam("case") CaseId theCase,
      @PathParam("mandate") UUID mandate,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewMandateEnd end) {
    var which = new RecordMandate.Which(theCase, mandate, IfMatch.required(ifMatch));
    return recordMandate.end(callers.get(), which, keys.required(), end.reason()).orProblem();
  }
}
