package org.trm.corridor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The recordings of bases; they are read through the database's one narrow door. */
@ApplicationScoped
class BasisRepository implements PanacheRepositoryBase<BasisEntity, UUID> {}
