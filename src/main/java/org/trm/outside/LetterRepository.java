package org.trm.outside;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Letters; the database shows those of handoffs to which the caller is a party. */
@ApplicationScoped
class LetterRepository implements PanacheRepositoryBase<LetterEntity, UUID> {}
