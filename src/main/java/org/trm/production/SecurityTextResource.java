package org.trm.production;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whom to tell of a weakness (RFC 9116); for everybody, and never when it is over. */
@Path("/.well-known/security.txt")
@Tag(name = "Security")
public class SecurityTextResource {

  private static final String EXAMPLE =
      """
      Contact: mailto:security@trm.example
      Expires: 2027-06-01T00:00:00Z
      Preferred-Languages: en
      """;

  private final Optional<String> contact;
  private final Optional<Instant> expires;
  private final InstantSource clock;

  SecurityTextResource(
      @ConfigProperty(name = ReportContact.CONTACT) Optional<String> contact,
      @ConfigProperty(name = ReportContact.EXPIRES) Optional<Instant> expires,
      InstantSource clock) {
    this.contact = contact;
    this.expires = expires;
    this.clock = clock;
  }

  @GET
  @PermitAll
  @RunOnVirtualThread
  @SecurityRequirementsSet
  @Produces(MediaType.TEXT_PLAIN)
  @APIResponse(
      responseCode = "200",
      description = "A contact, and until when it holds",
      content =
          @Content(
              mediaType = MediaType.TEXT_PLAIN,
              schema = @Schema(type = SchemaType.STRING),
              examples = @ExampleObject(name = "SecurityText", value = EXAMPLE)))
  @Operation(operationId = "readSecurityContact", summary = "Whom to tell of a weakness: RFC 9116")
  public String read() {
    var until = expires.filter(end -> end.isAfter(clock.instant()));
    if (contact.isEmpty() || until.isEmpty()) {
      throw new NotFoundException();
    }
    return """
    Contact: %s
    Expires: %s
    Preferred-Languages: en
    """
        .formatted(contact.get(), until.get());
  }
}
