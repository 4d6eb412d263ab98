package org.trm.audit;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.journal.Action;
import org.trm.journal.Result;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;
import org.trm.shared.CountryCode;
import org.trm.web.Moment;

/** A country's journal for its auditors, opened. */
@Path("/v1/journal/{country}/entries")
@Tag(name = "Journal")
@RunOnVirtualThread
@RolesAllowed(Duty.Name.AUDITOR)
public class JournalResource {

  static final String NDJSON = "application/x-ndjson";
  static final String CSV = "text/csv";
  static final String FHIR_LINES = "application/fhir+ndjson";
  static final String FHIR = "application/fhir+json";

  private static final String AUDIT_EVENT =
      """
      {"resourceType": "AuditEvent", "id": "0197c6f0-7a51-7c42-9d3e-2f2a9c1d0e11",
       "type": {"system": "http://terminology.hl7.org/CodeSystem/audit-event-type", "code": "rest"},
       "action": "R", "recorded": "2026-03-04T11:00:00.123456Z", "outcome": "0",
       "agent": [{"requestor": false}],
       "source": {"observer": {"identifier": {"value": "trm/rs/journal"}}}}\
      """;
  private static final String BUNDLE =
      "{\"resourceType\": \"Bundle\", \"type\": \"collection\", \"entry\": [{\"resource\": "
          + AUDIT_EVENT
          + "}]}";

  private final CurrentCaller callers;
  private final PullJournal pullJournal;
  private final LineStream lines;
  private final ReadProof readProof;
  private final CurrentVertxRequest request;

  JournalResource(
      CurrentCaller callers,
      PullJournal pullJournal,
      LineStream lines,
      ReadProof readProof,
      CurrentVertxRequest request) {
    this.request = request;
    this.callers = callers;
    this.pullJournal = pullJournal;
    this.lines = lines;
    this.readProof = readProof;
  }

  /** Whoever accepts anything gets this: of several methods the first by its name is chosen. */
  @GET
  @Produces(NDJSON)
  @APIResponse(
      responseCode = "200",
      description =
          "One position a line, as JSON or as a table; or FHIR AuditEvents (IHE BALP), one a line or"
              + " in a Bundle, which prove nothing",
      headers =
          @Header(
              name = "Examined-To",
              description = "The last position looked at: go on after it",
              schema = @Schema(type = SchemaType.INTEGER, format = "int64")),
      content = {
        @Content(mediaType = NDJSON, schema = @Schema(implementation = EntryLine.class)),
        @Content(
            mediaType = CSV,
            schema = @Schema(type = SchemaType.STRING),
            examples = @ExampleObject(name = "EntryRow", value = "seq,id,kind\r\n")),
        @Content(
            mediaType = FHIR_LINES,
            schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "AuditEvent", value = AUDIT_EVENT)),
        @Content(
            mediaType = FHIR,
            schema = @Schema(type = SchemaType.OBJECT),
            examples = @ExampleObject(name = "AuditEvents", value = BUNDLE))
      })
  @Operation(
      operationId = "pullJournal",
      summary = "The next positions of the journal after one, -1 from the beginning; filtered")
  public StreamingOutput entries(
      @PathParam("country") CountryCode country,
      @RestQuery @DefaultValue("-1") @Min(-1) @Max(Positions.LAST) long after,
      @RestQuery @DefaultValue("1000") @Min(1) @Max(1_000_000) int limit,
      @RestQuery @Nullable Moment since,
      @RestQuery @Nullable Moment until,
      @RestQuery @Nullable Actor actor,
      @RestQuery @Nullable Action action,
      @RestQuery @Nullable Result outcome,
      @RestQuery @Nullable CountryCode corridor) {
    var filter = new JournalFilter(since, until, actor, action, outcome, corridor);
    return pull(country, after, limit, filter, LineForm.NDJSON);
  }

  /** The contract tells of it beside the other form. */
  @GET
  @Produces(CSV)
  @Operation(hidden = true, operationId = "pullTable", summary = "The same as a table")
  public StreamingOutput table(
      @PathParam("country") CountryCode country,
      @RestQuery @DefaultValue("-1") @Min(-1) @Max(Positions.LAST) long after,
      @RestQuery @DefaultValue("1000") @Min(1) @Max(1_000_000) int limit,
      @RestQuery @Nullable Moment since,
      @RestQuery @Nullable Moment until,
      @RestQuery @Nullable Actor actor,
      @RestQuery @Nullable Action action,
      @RestQuery @Nullable Result outcome,
      @RestQuery @Nullable CountryCode corridor) {
    var filter = new JournalFilter(since, until, actor, action, outcome, corridor);
    return pull(country, after, limit, filter, LineForm.CSV);
  }

  /** And of this. */
  @GET
  @Produces(FHIR_LINES)
  @Operation(hidden = true, operationId = "pullAuditEvents", summary = "The same as AuditEvents")
  public StreamingOutput inFhir(
      @PathParam("country") CountryCode country,
      @RestQuery @DefaultValue("-1") @Min(-1) @Max(Positions.LAST) long after,
      @RestQuery @DefaultValue("1000") @Min(1) @Max(1_000_000) int limit,
      @RestQuery @Nullable Moment since,
      @RestQuery @Nullable Moment until,
      @RestQuery @Nullable Actor actor,
      @RestQuery @Nullable Action action,
      @RestQuery @Nullable Result outcome,
      @RestQuery @Nullable CountryCode corridor) {
    var filter = new JournalFilter(since, until, actor, action, outcome, corridor);
    return pull(country, after, limit, filter, LineForm.FHIR_LINES);
  }

  /** And of this. */
  @GET
  @Produces(FHIR)
  @Operation(hidden = true, operationId = "pullAuditEventBundle", summary = "The same as a Bundle")
  public StreamingOutput inFhirBundle(
      @PathParam("country") CountryCode country,
      @RestQuery @DefaultValue("-1") @Min(-1) @Max(Positions.LAST) long after,
      @RestQuery @DefaultValue("1000") @Min(1) @Max(1_000_000) int limit,
      @RestQuery @Nullable Moment since,
      @RestQuery @Nullable Moment until,
      @RestQuery @Nullable Actor actor,
      @RestQuery @Nullable Action action,
      @RestQuery @Nullable Result outcome,
      @RestQuery @Nullable CountryCode corridor) {
    var filter = new JournalFilter(since, until, actor, action, outcome, corridor);
    return pull(country, after, limit, filter, LineForm.FHIR_BUNDLE);
  }

  private StreamingOutput pull(
      CountryCode country, long after, int limit, JournalFilter filter, LineForm form) {
    var auditor = callers.get();
    refuseStrangers(auditor.country(), country);
    var range = pullJournal.announce(auditor, after, limit, filter);
    request.getCurrent().response().putHeader("Examined-To", String.valueOf(range.to() - 1));
    return out -> lines.write(country, range, filter::asksFor, form, out);
  }

  @GET
  @Path("{seq}/proof")
  @Produces(MediaType.TEXT_PLAIN)
  @APIResponse(
      responseCode = "200",
      description = "C2SP tlog-proof: the position, the hashes beside its way up, the checkpoint",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "LeafProof",
                      value =
                          "c2sp.org/tlog-proof@v1\nindex 1\n"
                              + "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n...")))
  @Operation(
      operationId = "proveEntry",
      summary = "What proves offline that a position is in the journal that was signed last")
  public String proof(
      @PathParam("country") CountryCode country, @PathParam("seq") @Min(0) long seq) {
    var auditor = callers.get();
    refuseStrangers(auditor.country(), country);
    return readProof.read(auditor, seq).orProblem();
  }

  /** A journal opens for the auditors of its own country alone. */
  static void refuseStrangers(CountryCode auditors, CountryCode asked) {
    if (!auditors.equals(asked)) {
      throw new ProblemException(ProblemType.NOT_ALLOWED);
    }
  }
}
