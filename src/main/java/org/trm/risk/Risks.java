package org.trm.risk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.trm.question.Question;
import org.trm.question.Questions;
import org.trm.risk.RiskFacts.Danger;
import org.trm.risk.RiskFacts.Risk;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** What other features may ask about risks and dangers; codes only. */
@ApplicationScoped
public class Risks {

  private final Questions questions;

  Risks(Questions questions) {
    this.questions = questions;
  }

  /**
   * What this holder assessed and flagged; fails for an organisation that may not have this
   * holder's facts judged.
   */
  @Transactional(TxType.MANDATORY)
  public RiskFacts of(CaseId theCase, OrganisationId holder) {
    return questions.ask(asking(theCase, holder));
  }

  /** The same as a question, to be asked together with others. */
  public Question<RiskFacts> asking(CaseId theCase, OrganisationId holder) {
    return Question.of(
        "select * from risk_facts(?, ?)", Risks::read, theCase.value(), holder.value());
  }

  private static RiskFacts read(ResultSet row) throws SQLException {
    var risks = new ArrayList<Risk>();
    var dangers = new ArrayList<Danger>();
    while (row.next()) {
      if (row.getString("fact").equals("RISK")) {
        risks.add(risk(row));
      } else {
        dangers.add(new Danger(DangerKind.valueOf(row.getString("code")), country(row)));
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
