package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.trm.consent.ConsentGrant.Circumstances;
import org.trm.consent.ConsentSession.Assent;
import org.trm.consent.ConsentSession.Capacity;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/** What other features may ask about a person's agreement; codes only. */
@ApplicationScoped
public class Consents {

  private final EntityManager entities;
  private final InstantSource clock;

  Consents(EntityManager entities, InstantSource clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * What the person said to this holder, item by item, as it stands now; fails for an organisation
   * that may not have this holder's facts judged.
   */
  @Transactional(TxType.MANDATORY)
  public List<ConsentGrant> of(CaseId theCase, OrganisationId holder) {
    entities.flush();
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> read(connection, theCase, holder));
  }

  private List<ConsentGrant> read(Connection connection, CaseId theCase, OrganisationId holder)
      throws SQLException {
    var now = clock.instant();
    var grants = new ArrayList<ConsentGrant>();
    try (var select = connection.prepareStatement("select * from consent_facts(?, ?)")) {
      select.setObject(1, theCase.value());
      select.setString(2, holder.value());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          grants.add(grant(row, now));
        }
      }
    }
    return List.copyOf(grants);
  }

  private static ConsentGrant grant(ResultSet row, Instant now) throws SQLException {
    var item =
        new ConsentItem(
            Purpose.valueOf(row.getString("purpose")),
            new OrganisationId(row.getString("recipient")),
            DataCategory.valueOf(row.getString("category")));
    var until = row.getObject("valid_until", OffsetDateTime.class).toInstant();
    return new ConsentGrant(
        item,
        ConsentState.valueOf(row.getString("word")).at(now, until),
        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
        until,
        how(row));
  }

  private static Circumstances how(ResultSet row) throws SQLException {
    var assent = row.getString("assent");
    return new Circumstances(
        GivenBy.valueOf(row.getString("given_by")),
        Capacity.valueOf(row.getString("capacity")),
        assent == null ? null : Assent.valueOf(assent),
        row.getBoolean("understood"),
        row.getBoolean("interpreter_tied"));
  }
}
