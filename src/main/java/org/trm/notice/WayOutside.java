package org.trm.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.trm.directory.Country;
import org.trm.directory.Directory;
import org.trm.directory.Organisation;
import org.trm.rows.Rows;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** How an authority is told that nobody reaches through this service: by who sent it a handoff. */
@ApplicationScoped
class WayOutside {

  private static final String WAY = "select * from notice_way(?, ?)";

  private final Rows rows;
  private final Directory directory;

  WayOutside(Rows rows, Directory directory) {
    this.rows = rows;
    this.directory = directory;
  }

  /** Through which handoff, and which desk, of which country. */
  record Way(UUID handoff, OrganisationId desk, CountryCode country) {}

  /** Absent for who reads its notices itself. */
  Optional<Way> to(CaseId theCase, Recipient recipient) {
    return isHere(recipient)
        ? Optional.empty()
        : rows.first(
                WAY,
                row ->
                    new Found(
                        row.getObject("handoff", UUID.class),
                        new OrganisationId(row.getString("desk"))),
                theCase.value(),
                recipient.organisation().value())
            .flatMap(this::way);
  }

  private record Found(UUID handoff, OrganisationId desk) {}

  private Optional<Way> way(Found found) {
    return directory
        .organisation(found.desk())
        .map(Organisation::country)
        .map(country -> new Way(found.handoff(), found.desk(), country));
  }

  boolean isHere(Recipient recipient) {
    return directory.country(recipient.country()).filter(Country::hasRealm).isPresent();
  }
}
