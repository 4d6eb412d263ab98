package org.trm.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.trm.consent.ConsentGrant.Circumstances;
import org.trm.consent.ConsentSession.Assent;
import org.trm.consent.ConsentSession.Capacity;
import org.trm.consent.ConsentSession.GivenBy;
import org.trm.question.Question;
import org.trm.question.Questions;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/** What other features may ask about a person's agreement; codes only. */
@ApplicationScoped
public class Consents {

  private final Questions questions;
  private final InstantSource clock;

  Consents(Questions questions, InstantSource clock) {
    this.questions = questions;
    this.clock = clock;
  }

  /**
   * What the person said to this holder, item by item, as it stands now; fails for an organisation
   * that may not have this holder's facts judged.
   */
  @Transactional(TxType.MANDATORY)
  public List<ConsentGrant> of(CaseId theCase, OrganisationId holder) {
    return questions.ask(asking(theCase, holder));
  }

  /** The same as a question, to be asked together with others. */
  public Question<List<ConsentGrant>> asking(CaseId theCase, OrganisationId holder) {
    return Question.of(
        "select * from consent_facts(?, ?)", this::read, theCase.value(), holder.value());
  }

  private List<ConsentGrant> read(ResultSet row) throws SQLException {
    var now = clock.instant();
    var grants = new ArrayList<ConsentGrant>();
    while (row.next()) {
      grants.add(grant(row, now));
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
