package org.trm.chronicle;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/** The lines of the caller's organisation. */
@ApplicationScoped
class ChronicleRepository implements PanacheRepositoryBase<ChronicleEntity, UUID> {

  private static final String OF_CASE = "caseId = ?1 and organisation = ?2";

  /** In the order in which they were recorded. */
  List<ChronicleEntity> of(Caller caller, CaseId theCase, Collection<String> kinds) {
    return list(
        OF_CASE + " and kind in ?3 order by recordedAt, id",
        theCase.value(),
        caller.organisation().value(),
        kinds);
  }

  Optional<ChronicleEntity> of(Caller caller, CaseId theCase, UUID id) {
    return find(OF_CASE + " and id = ?3", theCase.value(), caller.organisation().value(), id)
        .firstResultOptional();
  }
}
