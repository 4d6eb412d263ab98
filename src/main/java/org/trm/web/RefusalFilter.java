package org.trm.web;

import io.quarkus.virtual.threads.VirtualThreads;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.problem.Problem;
import org.trm.problem.ProblemType;
import org.trm.problem.RequestId;

/**
 * Puts on record what was refused before a use-case could do so, and holds the answer back until
 * that is durable.
 *
 * <p>Calls without an identity have no journal; they go to the security log.
 */
class RefusalFilter {

  private static final Logger SECURITY = Logger.getLogger("org.trm.security");

  private static final String BASE = "/problems/";

  private final CurrentCaller callers;
  private final Journaled journaled;
  private final RefusalEntries entries;
  private final RequestId request;
  private final ExecutorService threads;

  RefusalFilter(
      CurrentCaller callers,
      Journaled journaled,
      RefusalEntries entries,
      RequestId request,
      @VirtualThreads ExecutorService threads) {
    this.callers = callers;
    this.journaled = journaled;
    this.entries = entries;
    this.request = request;
    this.threads = threads;
  }

  @ServerResponseFilter
  @Nullable Uni<Void> record(ContainerResponseContext response) {
    if (response.getStatus() < 400 || journaled.committed()) {
      return null;
    }
    var id = request.current();
    if (response.getStatus() == 401) {
      SECURITY.infof("refused status=401 request=%s", id);
      return null;
    }
    var reason = reasonOf(response);
    return callers
        .later()
        .onFailure(SecurityException.class) // a bad token where none is needed
        .recoverWithItem(Optional.empty())
        .emitOn(threads)
        .invoke(caller -> caller.ifPresent(known -> entries.append(known, reason)))
        .replaceWithVoid()
        .onFailure()
        .invoke(e -> unavailable(response, id, e))
        .onFailure()
        .recoverWithNull();
  }

  private static String reasonOf(ContainerResponseContext response) {
    return response.getEntity() instanceof Problem problem
        ? problem.type().substring(BASE.length())
        : "status-" + response.getStatus();
  }

  private static void unavailable(ContainerResponseContext response, UUID id, Throwable e) {
    SECURITY.errorf("journal unavailable request=%s cause=%s", id, e.getClass().getName());
    response.setStatus(ProblemType.UNAVAILABLE.status());
    response.getHeaders().putSingle("Retry-After", 2);
    response.setEntity(Problem.of(ProblemType.UNAVAILABLE, id, null, List.of()));
  }
}
