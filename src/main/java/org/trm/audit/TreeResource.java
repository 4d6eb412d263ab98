package org.trm.audit;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.trm.shared.CountryCode;

/** Every country's journal as a transparency log (C2SP tlog-tiles), for callers of any country. */
@Path("/v1/journal/{country}")
@Tag(name = "Journal")
@RunOnVirtualThread
public class TreeResource {

  private static final String FOR_EVER = "private, max-age=31536000, immutable";
  private static final String TILE =
      "(entries|0|[1-9][0-9]?)/(x[0-9]{3}/){0,5}[0-9]{3}(\\.p/[1-9][0-9]{0,2})?";

  private final ReadTree readTree;

  TreeResource(ReadTree readTree) {
    this.readTree = readTree;
  }

  @GET
  @Path("checkpoint")
  @Produces(MediaType.TEXT_PLAIN)
  @Authenticated
  @APIResponse(
      responseCode = "200",
      description = "A signed note: origin, size, root; Ed25519, and ML-DSA-44 beside it",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "Checkpoint",
                      value =
                          "trm/rs/journal\n70000\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
                              + "\u2014 trm/rs/journal Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurm"
                              + "RDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n")))
  @Operation(
      operationId = "readCheckpoint",
      summary = "The last signed checkpoint of a country's journal (C2SP tlog-checkpoint)")
  public String checkpoint(@PathParam("country") CountryCode country) {
    return readTree.checkpoint(country).orProblem();
  }

  @GET
  @Path("keys")
  @Produces(MediaType.TEXT_PLAIN)
  @Authenticated
  @APIResponse(
      responseCode = "200",
      description = "One key a line (C2SP vkey); compare them with what the country itself says",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(type = SchemaType.STRING),
              examples =
                  @ExampleObject(
                      name = "JournalKeys",
                      value =
                          "trm/rs/journal+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k\n")))
  @Operation(
      operationId = "readJournalKeys",
      summary = "The keys by which a country's checkpoints are checked")
  public String keys(@PathParam("country") CountryCode country) {
    return readTree.keys(country).orProblem();
  }

  @GET
  @Path("tile/{tile:.+}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Authenticated
  @APIResponse(
      responseCode = "200",
      description = "Up to 256 hashes of 32 bytes, or as many leaves, each behind its length",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary"),
              examples = @ExampleObject(name = "Tile", value = "(bytes)")))
  @Operation(
      operationId = "readTile",
      summary = "A tile of a country's journal that the last checkpoint covers (C2SP tlog-tiles)")
  public RestResponse<byte[]> tile(
      @PathParam("country") CountryCode country,
      @PathParam("tile")
          @Parameter(
              description = "Level and index, with slashes: 0/x001/234, 1/000.p/17, entries/000",
              schema = @Schema(type = SchemaType.STRING, pattern = TILE))
          String tile) {
    var bytes = readTree.tile(country, "tile/" + tile).orProblem();
    return RestResponse.ResponseBuilder.ok(bytes.toArray())
        .header("Cache-Control", FOR_EVER)
        .build();
  }
}
