package org.trm.outside;

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
import org.trm.shared.OrganisationId;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** The keys for which is sealed what goes to countries without a realm. */
@Path("/v1/organisations/{organisation}/keys")
@Tag(name = "Outside")
@RunOnVirtualThread
public class OutsideKeysResource {

  private final CurrentCaller callers;
  private final OnceKeys once;
  private final RecordOutsideKey recordOutsideKey;
  private final DecideOutsideKey decideOutsideKey;
  private final ReadOutsideKeys readOutsideKeys;

  OutsideKeysResource(
      CurrentCaller callers,
      OnceKeys once,
      RecordOutsideKey recordOutsideKey,
      DecideOutsideKey decideOutsideKey,
      ReadOutsideKeys readOutsideKeys) {
    this.callers = callers;
    this.once = once;
    this.recordOutsideKey = recordOutsideKey;
    this.decideOutsideKey = decideOutsideKey;
    this.readOutsideKeys = readOutsideKeys;
  }

  @GET
  @RolesAllowed({
    Duty.Name.COORDINATOR,
    Duty.Name.SUPERVISOR,
    Duty.Name.DATA_PROTECTION,
    Duty.Name.FOCAL_POINT,
    Duty.Name.CASEWORKER
  })
  @Operation(
      operationId = "readOutsideKeys",
      summary = "The keys of an authority without a realm that your country recorded, latest first")
  public OutsideKeyList read(@PathParam("organisation") OrganisationId of) {
    return readOutsideKeys.read(callers.get(), of).orProblem();
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed(Duty.Name.COORDINATOR)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "recordOutsideKey",
      summary = "Record the public key that an authority without a realm gave")
  public OutsideKeyView record(
      @PathParam("organisation") OrganisationId of, @NotNull @Valid NewOutsideKey key) {
    return recordOutsideKey.record(callers.get(), of, once.required(), key).orProblem();
  }

  @POST
  @Path("{key}/confirm")
  @RolesAllowed({Duty.Name.COORDINATOR, Duty.Name.SUPERVISOR, Duty.Name.DATA_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "confirmOutsideKey",
      summary = "Confirm a key that another person recorded, by the fingerprint you heard yourself")
  public OutsideKeyView confirm(
      @PathParam("organisation") OrganisationId of,
      @PathParam("key") UUID key,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid KeyConfirmation heard) {
    return decide(
        new DecideOutsideKey.Asked(of, key, IfMatch.required(ifMatch), heard.fingerprint()));
  }

  @POST
  @Path("{key}/end")
  @RolesAllowed({Duty.Name.COORDINATOR, Duty.Name.SUPERVISOR, Duty.Name.DATA_PROTECTION})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "endOutsideKey", summary = "End a key: nothing more is sealed for it")
  public OutsideKeyView end(
      @PathParam("organisation") OrganisationId of,
      @PathParam("key") UUID key,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return decide(new DecideOutsideKey.Asked(of, key, IfMatch.required(ifMatch), null));
  }

  private OutsideKeyView decide(DecideOutsideKey.Asked asked) {
    return decideOutsideKey.decide(callers.get(), once.required(), asked).orProblem();
  }
}
