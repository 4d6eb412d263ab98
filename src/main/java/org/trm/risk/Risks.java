package org.trm.risk;

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
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.trm.risk.RiskFacts.Danger;
import org.trm.risk.RiskFacts.Risk;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** What other features may ask about risks and dangers; codes only. */
@ApplicationScoped
public class Risks {

  private final EntityManager entities;

  Risks(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * What this holder assessed and flagged; fails for an organisation that may not have this
   * holder's facts judged.
   */
  @Transactional(TxType.MANDATORY)
  public RiskFacts of(CaseId theCase, OrganisationId holder) {
    entities.flush();
    return entities
        .unwrap(Session.class)
        .doReturningWork(connection -> read(connection, theCase, holder));
  }

  private static RiskFacts read(Connection connection, CaseId theCase, OrganisationId holder)
      throws SQLException {
    var risks = new ArrayList<Risk>();
    var dangers = new ArrayList<Danger>();
    try (var select = connection.prepareStatement("select * from risk_facts(?, ?)")) {
      select.setObject(1, theCase.value());
      select.setString(2, holder.value());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          if (row.getString("fact").equals("RISK")) {
            risks.add(risk(row));
          } else {
            dangers.add(new Danger(DangerKind.valueOf(row.getString("code")), country(row)));
          }
        }
      }
    }
    return new RiskFacts(risks, dangers);
  }

  private static Risk risk(ResultSet row) throws SQLException {
    return new Risk(
        RiskScope.valueOf(row.getString("code")),
        country(row),
        RiskLevel.valueOf(row.getString("level")),
        mitigated(row),
        moment(row, "valid_from"),
        moment(row, "valid_until"));
  }

  private static RiskFacts.Mitigated mitigated(ResultSet row) throws SQLException {
    return row.getBoolean("safety_plan")
        ? RiskFacts.Mitigated.WITH_SAFETY_PLAN
        : row.getBoolean("mitigated") ? RiskFacts.Mitigated.YES : RiskFacts.Mitigated.NO;
  }

  private static @Nullable CountryCode country(ResultSet row) throws SQLException {
    var code = row.getString("about_country");
    return code == null ? null : new CountryCode(code);
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
