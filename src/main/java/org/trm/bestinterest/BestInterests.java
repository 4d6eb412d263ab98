package org.trm.bestinterest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.UUID;
import org.trm.question.Question;
import org.trm.question.Questions;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** What other features may ask about a child; codes only. */
@ApplicationScoped
public class BestInterests {

  private final Questions questions;
  private final EvidenceCodec codec;

  BestInterests(Questions questions, EvidenceCodec codec) {
    this.questions = questions;
    this.codec = codec;
  }

  /**
   * What is on record with this holder; fails for an organisation that may not have this holder's
   * facts judged. Of whom nothing is known, it is not known either that nobody ever doubted.
   */
  @Transactional(TxType.MANDATORY)
  public ChildRecord of(CaseId theCase, OrganisationId holder) {
    return questions.ask(asking(theCase, holder));
  }

  /** The same as a question, to be asked together with others. */
  public Question<ChildRecord> asking(CaseId theCase, OrganisationId holder) {
    return Question.of(
        "select * from child_facts(?, ?)", this::read, theCase.value(), holder.value());
  }

  private ChildRecord read(ResultSet row) throws SQLException {
    var onceChild = true;
    var all = new ArrayList<Filed<? extends Evidence>>();
    while (row.next()) {
      onceChild = row.getBoolean("once_child");
      if (row.getString("kind") != null) {
        all.add(filed(row));
      }
    }
    return new ChildRecord(onceChild, all);
  }

  private Filed<Evidence> filed(ResultSet row) throws SQLException {
    var until = row.getObject("valid_until", OffsetDateTime.class);
    return new Filed<>(
        row.getObject("id", UUID.class),
        codec.read(EvidenceKind.valueOf(row.getString("kind")), row.getString("coded")),
        row.getBoolean("narrated"),
        row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
        until == null ? null : until.toInstant());
  }
}
