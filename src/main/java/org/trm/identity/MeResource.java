package org.trm.identity;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Who the caller is to this service. */
@Path("/v1/me")
@Tag(name = "Caller")
public class MeResource {

  private final CurrentCaller callers;

  MeResource(CurrentCaller callers) {
    this.callers = callers;
  }

  /**
   * The caller as the token says.
   *
   * @param country the country whose realm issued the token
   * @param organisation the organisation the caller works for
   * @param duties what the caller is there to do
   * @param system the system that calls, where it is one
   * @param human who you are wherever a person has to be named, such as in a mandate
   */
  public record Me(
      CountryCode country,
      OrganisationId organisation,
      List<Duty> duties,
      @Nullable String system,
      @Nullable NamedHuman human) {}

  @GET
  @Authenticated
  @RunOnVirtualThread
  @Operation(operationId = "readMe", summary = "Who I am here: country, organisation, duties")
  public Me me() {
    var caller = callers.get();
    return new Me(
        caller.country(),
        caller.organisation(),
        caller.duties().stream().sorted().toList(),
        caller.agent().system(),
        NamedHuman.behind(caller).orElse(null));
  }
}
