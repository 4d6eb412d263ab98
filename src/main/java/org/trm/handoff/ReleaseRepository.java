package org.trm.handoff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.trm.handoff.ReleaseEntity.ReleaseId;

/** Releases of packets. */
@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<ReleaseEntity, ReleaseId> {}
