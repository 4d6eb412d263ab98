package org.trm.packet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Packets as they were prepared. */
@ApplicationScoped
class PacketRepository implements PanacheRepositoryBase<PacketEntity, PacketId> {}
