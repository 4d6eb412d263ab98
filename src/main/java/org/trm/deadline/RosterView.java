package org.trm.deadline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.OrganisationId;
import org.trm.web.Versioned;

/**
 * An organisation's roster as it stands.
 *
 * @param version 0 while none has been set
 * @param shifts where two overlap, the first one holds
 */
@Schema(description = "An organisation's roster as it stands; version 0 while none has been set")
public record RosterView(OrganisationId organisation, long version, List<Shift> shifts)
    implements Versioned {

  @Override
  public UUID resource() {
    return resource(organisation);
  }

  /** By what the journal knows an organisation's roster. */
  static UUID resource(OrganisationId organisation) {
    return UUID.nameUUIDFromBytes(("roster/" + organisation).getBytes(US_ASCII));
  }
}
