package org.trm.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;

/** What happened that concerns an organisation, for its systems to follow. */
@Path("/v1/events")
@Tag(name = "Events")
@RunOnVirtualThread
public class EventsResource {

  private final CurrentCaller callers;
  private final FollowEvents followEvents;

  EventsResource(CurrentCaller callers, FollowEvents followEvents) {
    this.callers = callers;
    this.followEvents = followEvents;
  }

  @GET
  @RolesAllowed(Duty.Name.SYSTEM)
  @Operation(
      operationId = "followEvents",
      summary = "What happened after a position; waits so many seconds if nothing has yet")
  public EventPage events(
      @RestQuery @DefaultValue("-1") @Min(-1) @Max(Positions.LAST) long after,
      @RestQuery @DefaultValue("0") @Min(0) @Max(20) int wait,
      @RestQuery @DefaultValue("500") @Min(1) @Max(1000) int limit) {
    return followEvents.follow(callers.get(), after, Duration.ofSeconds(wait), limit);
  }
}
