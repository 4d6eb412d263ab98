package org.trm.task;

import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.Refuses;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** What is owed, and by when. */
@Path("/v1/tasks")
@Tag(name = "Tasks")
@RunOnVirtualThread
public class TaskResource {
  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final ListTasks listTasks;
  private final EndTask endTask;

  TaskResource(CurrentCaller callers, OnceKeys keys, ListTasks listTasks, EndTask endTask) {
    this.callers = callers;
    this.keys = keys;
    this.listTasks = listTasks;
    this.endTask = endTask;
  }

  @GET
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION,
    Duty.Name.COORDINATOR,
    Duty.Name.AUDITOR
  })
  @Operation(
      operationId = "listTasks",
      summary = "What your organisation owes, speaks for or was told of; the next 200 at most",
      description = "With about, only what came of this case or this handoff")
  public TaskList list(@RestQuery @Nullable UUID about) {
    return listTasks.list(callers.get(), about).orProblem();
  }

  @POST
  @Path("{task}/done")
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION
  })
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "endTask",
      summary = "Say that what is owed was done, where only people can know it")
  public TaskView done(
      @PathParam("task") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    return endTask.end(callers.get(), keys.required(), id, IfMatch.required(ifMatch)).orProblem();
  }
}
