package org.trm.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.journal.OpenedEntry;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;
import org.trm.shared.CountryCode;

/** A country's journal for its auditors. */
@Path("/v1/journal/{country}")
@Tag(name = "Journal")
@RunOnVirtualThread
public class JournalResource {

  private final CurrentCaller callers;
  private final PullJournal pullJournal;

  JournalResource(CurrentCaller callers, PullJournal pullJournal) {
    this.callers = callers;
    this.pullJournal = pullJournal;
  }

  @GET
  @Path("entries")
  @Produces("application/x-ndjson")
  @RolesAllowed(Duty.Name.AUDITOR)
  @APIResponseSchema(
      value = OpenedEntry.class,
      responseCode = "200",
      responseDescription = "One such object a line")
  @Operation(
      operationId = "pullJournal",
      summary = "The entries after a position, one JSON object a line; -1 from the beginning")
  public StreamingOutput entries(
      @PathParam("country") CountryCode country,
      @RestQuery @DefaultValue("-1") @Min(-1) long after,
      @RestQuery @DefaultValue("1000") @Min(1) @Max(100_000) int limit) {
    var auditor = callers.get();
    if (!auditor.country().equals(country)) {
      throw new ProblemException(ProblemType.NOT_ALLOWED);
    }
    pullJournal.announce(auditor, limit);
    return out -> pullJournal.write(auditor, after, limit, out);
  }
}
