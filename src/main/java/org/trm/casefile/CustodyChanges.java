package org.trm.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.trm.casefile.CustodyChangeEntity.ChangeId;

/** The history of custody. */
@ApplicationScoped
class CustodyChanges implements PanacheRepositoryBase<CustodyChangeEntity, ChangeId> {

  List<Custody> of(UUID theCase) {
    return list("id.caseId = ?1 order by id.since", theCase).stream()
        .map(CustodyChangeEntity::view)
        .toList();
  }
}
