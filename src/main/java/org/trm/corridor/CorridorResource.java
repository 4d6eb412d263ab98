package org.trm.corridor;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.shared.CountryCode;
import org.trm.web.IfMatch;

/** The corridors between countries over HTTP: what holds there, and who answers for it. */
@Path("/v1/corridors")
@Tag(name = "Corridors")
@RunOnVirtualThread
public class CorridorResource {

  private final CurrentCaller callers;
  private final ReadCorridors readCorridors;
  private final RecordCorridor recordCorridor;

  CorridorResource(
      CurrentCaller callers, ReadCorridors readCorridors, RecordCorridor recordCorridor) {
    this.callers = callers;
    this.readCorridors = readCorridors;
    this.recordCorridor = recordCorridor;
  }

  @GET
  @Authenticated
  @Operation(
      operationId = "listCorridors",
      summary = "The corridors that begin in a country; in one's own if none is named")
  public RestResponse<List<CorridorView>> list(@RestQuery @Nullable CountryCode from) {
    var caller = callers.get();
    var asked = from == null ? caller.country() : from;
    return RestResponse.ok(readCorridors.list(caller, asked).orProblem());
  }

  @GET
  @Path("{from}/{to}")
  @Authenticated
  @Operation(operationId = "readCorridor", summary = "Read what holds in one corridor")
  public CorridorView read(@PathParam("from") CountryCode from, @PathParam("to") CountryCode to) {
    return readCorridors.read(callers.get(), new Corridor(from, to)).orProblem();
  }

  @PUT
  @Path("{from}/{to}")
  @RolesAllowed({Duty.Name.DATA_PROTECTION, Duty.Name.COORDINATOR})
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "recordCorridor",
      summary = "Record who answers for a corridor; If-Match \"0\" where nothing is recorded yet")
  public CorridorView record(
      @PathParam("from") CountryCode from,
      @PathParam("to") CountryCode to,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid CorridorEntry entry) {
    var corridor = new Corridor(from, to);
    return recordCorridor
        .record(callers.get(), corridor, IfMatch.required(ifMatch), entry)
        .orProblem();
  }
}
