package org.trm.track;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import org.trm.directory.Organisation;

/** Who may declare a person identified, as each country sets it. */
@ApplicationScoped
class IdentificationPowers {

  private static final String OF =
      "select disciplines from identification_power where country = ?1 and organisation_kind = ?2";

  private final EntityManager entities;

  IdentificationPowers(EntityManager entities) {
    this.entities = entities;
  }

  /** How many disciplines must sign together; absent where such an organisation may not decide. */
  Optional<Integer> disciplines(Organisation decidedBy) {
    return entities
        .unwrap(Session.class)
        .createNativeQuery(OF, Short.class)
        .setParameter(1, decidedBy.country().value())
        .setParameter(2, decidedBy.kind().name())
        .getResultStream()
        .map(Short::intValue)
        .findFirst();
  }
}
