package org.trm.bestinterest;

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
import org.trm.bestinterest.ReadEvidence.Which;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CaseId;
import org.trm.web.OnceKeys;
import org.trm.web.PurposeOfUse;

/** The child's gate over HTTP: evidence is added and read, never changed. */
@Path("/v1/cases/{case}/best-interests")
@Tag(name = "Best interests")
@RunOnVirtualThread
public class BestInterestsResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final EvidenceCodec codec;
  private final RecordEvidence recordEvidence;
  private final ReadEvidence readEvidence;

  BestInterestsResource(
      CurrentCaller callers,
      OnceKeys keys,
      EvidenceCodec codec,
      RecordEvidence recordEvidence,
      ReadEvidence readEvidence) {
    this.callers = callers;
    this.keys = keys;
    this.codec = codec;
    this.recordEvidence = recordEvidence;
    this.readEvidence = readEvidence;
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(
      operationId = "readBestInterests",
      summary = "Read how the twelve lines stand and what to do next")
  public BestInterestsView lines(
      @PathParam("case") CaseId theCase,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readEvidence.lines(caller, theCase, PurposeOfUse.required(purpose, caller)).orProblem();
  }

  @POST
  @Path("{kind}")
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.CHILD_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "recordEvidence", summary = "Put evidence about a child on record")
  public EvidenceView record(
      @PathParam("case") CaseId theCase,
      @PathParam("kind") EvidenceKind kind,
      @NotNull @Valid NewEvidence evidence) {
    var found = codec.read(kind, evidence.content());
    return recordEvidence
        .record(callers.get(), theCase, keys.required(), found, evidence)
        .orProblem();
  }

  @GET
  @Path("{kind}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(
      operationId = "readEvidenceOfKind",
      summary = "Read all evidence of one kind, latest first, without notes")
  public EvidenceList all(
      @PathParam("case") CaseId theCase,
      @PathParam("kind") EvidenceKind kind,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    return readEvidence
        .all(caller, theCase, kind, PurposeOfUse.required(purpose, caller))
        .orProblem();
  }

  @GET
  @Path("{kind}/{evidence}")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION
  })
  @Operation(
      operationId = "readEvidence",
      summary = "Read one piece of evidence, with its note where the caller holds the case")
  public EvidenceView one(
      @PathParam("case") CaseId theCase,
      @PathParam("kind") EvidenceKind kind,
      @PathParam("evidence") UUID evidence,
      @HeaderParam("Purpose-Of-Use") @Nullable PurposeOfUse purpose) {
    var caller = callers.get();
    var which = new Which(theCase, kind, evidence);
    return readEvidence.one(caller, which, PurposeOfUse.required(purpose, caller)).orProblem();
  }
}
