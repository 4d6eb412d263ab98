package org.trm.corridor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Reads the bases of a handoff through the database's one narrow door. */
@ApplicationScoped
class BasisFacts {

  private final EntityManager entities;

  BasisFacts(EntityManager entities) {
    this.entities = entities;
  }

  Optional<Bases> of(HandoffRef which) {
    entities.flush();
    return entities.unwrap(Session.class).doReturningWork(connection -> read(connection, which));
  }

  private static Optional<Bases> read(Connection connection, HandoffRef which) throws SQLException {
    try (var select = connection.prepareStatement("select * from basis_facts(?, ?, ?)")) {
      select.setObject(1, which.handoff());
      select.setObject(2, which.theCase().value());
      select.setString(3, which.holder().value());
      try (var row = select.executeQuery()) {
        return row.next()
            ? Optional.of(new Bases(row.getInt("version"), processing(row), transfer(row)))
            : Optional.empty();
      }
    }
  }

  private static ProcessingBasis processing(ResultSet row) throws SQLException {
    return new ProcessingBasis(
        Regime.valueOf(row.getString("regime")),
        ground(row, "article6"),
        ground(row, "article9"),
        provision(row, "processing_provision"));
  }

  private static @Nullable TransferBasis transfer(ResultSet row) throws SQLException {
    var from = moment(row, "transfer_from");
    return from == null
        ? null
        : new TransferBasis(
            ground(row, "transfer_ground"),
            provision(row, "transfer_provision"),
            from,
            moment(row, "transfer_until"));
  }

  private static @Nullable LegalBasis ground(ResultSet row, String column) throws SQLException {
    var code = row.getString(column);
    return code == null ? null : LegalBasis.of(code).orElseThrow();
  }

  private static @Nullable Provision provision(ResultSet row, String column) throws SQLException {
    var reference = row.getString(column);
    return reference == null ? null : new Provision(reference);
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
