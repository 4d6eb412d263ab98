package org.trm.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The people who have a part in cases. */
@ApplicationScoped
class ParticipantRepository implements PanacheRepositoryBase<ParticipantEntity, UUID> {

  List<ParticipantView> of(CopyId copy) {
    return list("caseId = ?1 and organisation = ?2 order by id", copy.caseId(), copy.organisation())
        .stream()
        .map(ParticipantEntity::view)
        .toList();
  }
}
