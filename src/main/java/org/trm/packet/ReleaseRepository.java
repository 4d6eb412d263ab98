package org.trm.packet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.trm.packet.ReleaseEntity.ReleaseId;

/** Releases of packets. */
@ApplicationScoped
class ReleaseRepository implements PanacheRepositoryBase<ReleaseEntity, ReleaseId> {}
