package org.trm.chronicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.casefile.Moments;
import org.trm.chronicle.ChronicleEntity.Text;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** What other features may read of a chronicle: their own organisation's, or what rules may see. */
@ApplicationScoped
public class Chronicle {

  private final EntityManager entities;
  private final LineCodec codec;
  private final Lines lines;

  Chronicle(EntityManager entities, LineCodec codec, Lines lines) {
    this.entities = entities;
    this.codec = codec;
    this.lines = lines;
  }

  /** What the caller's own organisation recorded, in the order in which it did. */
  @Transactional(TxType.MANDATORY)
  public <T extends Coded> List<Chronicled<T>> own(
      Caller caller, CaseId theCase, Vocabulary<T> vocabulary) {
    return lines.of(caller, theCase, vocabulary);
  }

  /**
   * The lines that rules read, in their order and without who signed; fails for an organisation
   * that may not have this holder's facts judged.
   */
  @Transactional(TxType.MANDATORY)
  public <T extends Coded> List<Chronicled<T>> judged(
      CaseId theCase, OrganisationId holder, Vocabulary<T> vocabulary) {
    entities.flush();
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> read(connection, theCase, holder, vocabulary));
  }

  private <T extends Coded> List<Chronicled<T>> read(
      Connection connection, CaseId theCase, OrganisationId holder, Vocabulary<T> vocabulary)
      throws SQLException {
    var lines = new ArrayList<Chronicled<T>>();
    try (var select = connection.prepareStatement("select * from chronicle_facts(?, ?)")) {
      select.setObject(1, theCase.value());
      select.setString(2, holder.value());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          lines.add(line(row, vocabulary));
        }
      }
    }
    return lines;
  }

  private <T extends Coded> Chronicled<T> line(ResultSet row, Vocabulary<T> vocabulary)
      throws SQLException {
    var about = row.getObject("about", UUID.class);
    var text = new Text(row.getString("kind"), about, null, row.getString("content"));
    var moments = new Moments(moment(row, "occurred_at"), moment(row, "recorded_at"));
    return codec.read(vocabulary, row.getObject("id", UUID.class), text, moments);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
