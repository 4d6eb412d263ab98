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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.shared.CountryCode;

/** What a country's auditors check offline. */
@Path("/v1/journal/{country}/bundle")
@Tag(name = "Journal")
@RunOnVirtualThread
public class BundleResource {

  private static final String ZIP = "application/zip";

  private final CurrentCaller callers;
  private final MakeBundle makeBundle;
  private final BundleStream bundles;

  BundleResource(CurrentCaller callers, MakeBundle makeBundle, BundleStream bundles) {
    this.callers = callers;
    this.makeBundle = makeBundle;
    this.bundles = bundles;
  }

  @GET
  @Produces(ZIP)
  @RolesAllowed(Duty.Name.AUDITOR)
  @APIResponse(
      responseCode = "200",
      description = "One zip: checkpoint, tiles, leaves and openings.ndjson, for the verifier",
      content =
          @Content(
              mediaType = ZIP,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "Bundle", value = "(bytes)")))
  @Operation(
      operationId = "pullBundle",
      summary = "The journal, or the positions from one to before another, for offline checking")
  public StreamingOutput bundle(
      @PathParam("country") CountryCode country,
      @RestQuery @DefaultValue("0") @Min(0) @Max(Positions.LAST) long from,
      @RestQuery @Nullable @Min(0) @Max(Positions.LAST) Long to) {
    var auditor = callers.get();
    JournalResource.refuseStrangers(auditor.country(), country);
    var plan = makeBundle.make(auditor, from, to).orProblem();
    return out -> bundles.write(plan, out);
  }
}
