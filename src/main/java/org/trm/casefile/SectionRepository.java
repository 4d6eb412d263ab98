package org.trm.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.trm.casefile.SectionEntity.SectionId;
import org.trm.shared.DataCategory;

/** The versions of sections. */
@ApplicationScoped
class SectionRepository implements PanacheRepositoryBase<SectionEntity, SectionId> {

  private static final String OF_COPY =
      "from SectionEntity s where s.id.caseId = ?1 and s.id.organisation = ?2";
  private static final String IS_LATEST =
      " and s.id.version = (select max(l.id.version) from SectionEntity l where"
          + " l.id.caseId = s.id.caseId and l.id.organisation = s.id.organisation"
          + " and l.id.category = s.id.category)";

  /** The latest version of each section. */
  List<SectionEntity> latest(CopyId copy) {
    return find(OF_COPY + IS_LATEST + " order by s.id.category", copy.caseId(), copy.organisation())
        .list();
  }

  Optional<SectionEntity> latest(CopyId copy, DataCategory category) {
    return find(
            OF_COPY + " and s.id.category = ?3 order by s.id.version desc",
            copy.caseId(),
            copy.organisation(),
            category.name())
        .page(0, 1)
        .firstResultOptional();
  }
}
