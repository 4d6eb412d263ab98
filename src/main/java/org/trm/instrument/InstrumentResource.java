package org.trm.instrument;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CountryCode;
import org.trm.web.IfMatch;
import org.trm.web.Limit;
import org.trm.web.OnceKeys;
import org.trm.web.Pages;

/** The instruments under which data may leave a country, over HTTP. */
@Path("/v1/instruments")
@Tag(name = "Corridors")
@RunOnVirtualThread
public class InstrumentResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final Pages pages;
  private final ProposeInstrument proposeInstrument;
  private final DecideInstrument decideInstrument;
  private final ReadInstruments readInstruments;

  InstrumentResource(
      CurrentCaller callers,
      OnceKeys keys,
      Pages pages,
      ProposeInstrument proposeInstrument,
      DecideInstrument decideInstrument,
      ReadInstruments readInstruments) {
    this.callers = callers;
    this.keys = keys;
    this.pages = pages;
    this.proposeInstrument = proposeInstrument;
    this.decideInstrument = decideInstrument;
    this.readInstruments = readInstruments;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listInstruments",
      summary = "Instruments of one country or of all, oldest first")
  public RestResponse<List<TransferInstrument>> list(
      @RestQuery @Nullable CountryCode country,
      @RestQuery @Nullable UUID after,
      @RestQuery @Nullable Limit limit) {
    var asked = new ReadInstruments.Asked(country, after, Limit.of(limit));
    return pages.answer(readInstruments.list(callers.get(), asked).orProblem());
  }

  @GET
  @Path("{instrument}")
  @Authenticated
  @Operation(operationId = "readInstrument", summary = "Read one instrument")
  public TransferInstrument read(@PathParam("instrument") UUID id) {
    return readInstruments.read(callers.get(), id).orProblem();
  }

  @POST
  @ResponseStatus(201)
  @RolesAllowed({Duty.Name.DATA_PROTECTION, Duty.Name.COORDINATOR})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "proposeInstrument",
      summary = "Propose an instrument; nothing rests on it until another person confirms it")
  public TransferInstrument propose(@NotNull @Valid InstrumentTerms terms) {
    return proposeInstrument.propose(callers.get(), keys.required(), terms).orProblem();
  }

  @POST
  @Path("{instrument}/confirm")
  @RolesAllowed({Duty.Name.DATA_PROTECTION, Duty.Name.COORDINATOR})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "confirmInstrument",
      summary = "Confirm what another person proposed; from now on handoffs may rest on it")
  public TransferInstrument confirm(
      @PathParam("instrument") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return decide(id, InstrumentDecision.CONFIRMED, ifMatch);
  }

  @POST
  @Path("{instrument}/reject")
  @RolesAllowed({Duty.Name.DATA_PROTECTION, Duty.Name.COORDINATOR})
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "rejectInstrument", summary = "Turn down what was proposed")
  public TransferInstrument reject(
      @PathParam("instrument") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return decide(id, InstrumentDecision.REJECTED, ifMatch);
  }

  @POST
  @Path("{instrument}/end")
  @RolesAllowed({Duty.Name.DATA_PROTECTION, Duty.Name.COORDINATOR})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "endInstrument",
      summary = "End an instrument; no handoff may rest on it any more")
  public TransferInstrument end(
      @PathParam("instrument") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return decide(id, InstrumentDecision.ENDED, ifMatch);
  }

  private TransferInstrument decide(
      UUID id, InstrumentDecision decision, @Nullable IfMatch ifMatch) {
    var asked = new DecideInstrument.Asked(id, decision, IfMatch.required(ifMatch));
    return decideInstrument.decide(callers.get(), keys.required(), asked).orProblem();
  }
}
