package org.trm.handoff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.trm.handoff.ListHandoffs.HandoffPage;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;

/** Handoffs as their parties read them. */
@Path("/v1/handoffs")
@Tag(name = "Handoffs")
@RunOnVirtualThread
@RolesAllowed({
  Duty.Name.CASEWORKER,
  Duty.Name.FOCAL_POINT,
  Duty.Name.SUPERVISOR,
  Duty.Name.DATA_PROTECTION
})
public class HandoffsResource {

  private final CurrentCaller callers;
  private final ListHandoffs listHandoffs;
  private final ReadHandoff readHandoff;
  private final ReadTimeline readTimeline;

  HandoffsResource(
      CurrentCaller callers,
      ListHandoffs listHandoffs,
      ReadHandoff readHandoff,
      ReadTimeline readTimeline) {
    this.callers = callers;
    this.listHandoffs = listHandoffs;
    this.readHandoff = readHandoff;
    this.readTimeline = readTimeline;
  }

  @GET
  @Operation(
      operationId = "listHandoffs",
      summary = "The desk: incoming or outgoing handoffs by the next clock")
  public HandoffPage list(
      @RestQuery DeskQuery.@Nullable Box box,
      @RestQuery @Nullable HandoffStatus status,
      @RestQuery @Nullable String dueBefore,
      @RestQuery @DefaultValue("50") @Min(1) @Max(200) int limit,
      @RestQuery @Pattern(regexp = "[A-Za-z0-9_-]{1,120}") @Nullable String after) {
    var query =
        new DeskQuery(
            box == null ? DeskQuery.Box.in : box,
            status,
            dueBefore == null ? null : instant(dueBefore),
            limit,
            after == null ? null : DeskQuery.Cursor.read(after));
    return listHandoffs.list(callers.get(), query).orProblem();
  }

  @GET
  @Path("{handoff}")
  @Operation(
      operationId = "readHandoff",
      summary = "Read a handoff: state, clocks, allowed transitions, safeguards")
  public HandoffView read(@PathParam("handoff") UUID id) {
    return readHandoff.read(callers.get(), id).orProblem();
  }

  @GET
  @Path("{handoff}/timeline")
  @Operation(
      operationId = "readTimeline",
      summary = "What happened to a handoff, from your country's journal")
  public TimelineView timeline(@PathParam("handoff") UUID id) {
    return readTimeline.read(callers.get(), id).orProblem();
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new ProblemException(ProblemType.MALFORMED_REQUEST);
    }
  }
}
