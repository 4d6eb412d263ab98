package org.trm.handoff;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.transition.HandoffStatus;
import org.trm.web.Cursor;
import org.trm.web.Limit;
import org.trm.web.Moment;
import org.trm.web.Pages;

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
  private final Pages pages;
  private final ListHandoffs listHandoffs;
  private final ReadHandoff readHandoff;
  private final ReadTimeline readTimeline;

  HandoffsResource(
      CurrentCaller callers,
      Pages pages,
      ListHandoffs listHandoffs,
      ReadHandoff readHandoff,
      ReadTimeline readTimeline) {
    this.callers = callers;
    this.pages = pages;
    this.listHandoffs = listHandoffs;
    this.readHandoff = readHandoff;
    this.readTimeline = readTimeline;
  }

  @GET
  @Operation(
      operationId = "listHandoffs",
      summary = "The desk: incoming or outgoing handoffs by the next clock")
  public RestResponse<List<HandoffView>> list(
      @RestQuery @Nullable Box box,
      @RestQuery @Nullable HandoffStatus status,
      @RestQuery @Nullable Moment dueBefore,
      @RestQuery @Nullable Limit limit,
      @RestQuery @Nullable Cursor after) {
    var query =
        new DeskQuery(
            box == null ? Box.in : box,
            status,
            dueBefore == null ? null : dueBefore.at(),
            Limit.of(limit),
            after == null ? null : DeskQuery.Position.read(after));
    return pages.answer(listHandoffs.list(callers.get(), query).orProblem());
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
}
