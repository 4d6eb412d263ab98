package org.trm.corridor;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.shared.CountryCode;

/** The entries of corridors; the latest version of each counts. */
@ApplicationScoped
class CorridorRepository implements PanacheRepositoryBase<CorridorEntryEntity, UUID> {

  Optional<CorridorEntryEntity> latest(Corridor corridor) {
    return find(
            "fromCountry = ?1 and toCountry = ?2 order by version desc",
            corridor.from().value(),
            corridor.to().value())
        .page(0, 1)
        .firstResultOptional();
  }

  List<CorridorEntryEntity> latest(CountryCode from) {
    return list(
        "from CorridorEntryEntity one where one.fromCountry = ?1 and one.version ="
            + " (select max(other.version) from CorridorEntryEntity other"
            + " where other.fromCountry = one.fromCountry and other.toCountry = one.toCountry)"
            + " order by one.toCountry",
        from.value());
  }

  /** Lets nobody else record an entry of this corridor until the transaction ends. */
  void lock(Corridor corridor) {
    getEntityManager()
        .createNativeQuery(
            "select 1 from pg_advisory_xact_lock(hashtextextended(:corridor, 12))", Integer.class)
        .setParameter("corridor", corridor.from() + "-" + corridor.to())
        .getSingleResult();
  }

  /** The laws under which a country outside the Union lets data leave, as far as they are known. */
  List<CorridorView.NationalLaw> laws(CountryCode country) {
    return getEntityManager()
        .unwrap(Session.class)
        .createNativeQuery(
            "select act, name, source, verified from corridor_national_law"
                + " where country = :country order by act",
            Object[].class)
        .setParameter("country", country.value())
        .getResultStream()
        .map(row ->
            new CorridorView.NationalLaw(
                country + "-" + row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
        .toList();
  }
}
