package org.trm.corridor;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.directory.SampleScripts;
import org.trm.question.Question;
import org.trm.question.Questions;
import org.trm.shared.CaseId;
import org.trm.shared.OrganisationId;

/** Reads the bases of a handoff, and what they rest on, through the database's one narrow door. */
@ApplicationScoped
class BasisFacts {

  private final Questions questions;
  private final SampleScripts samples;

  BasisFacts(Questions questions, SampleScripts samples) {
    this.questions = questions;
    this.samples = samples;
  }

  /**
   * What is asked for.
   *
   * @param handoff absent where nothing has been drafted yet
   * @param corridor absent where only the bases are of interest
   */
  record Asked(
      @Nullable UUID handoff, CaseId theCase, OrganisationId holder, @Nullable Corridor corridor) {}

  Optional<Bases> of(HandoffRef which) {
    var asked = new Asked(which.handoff(), which.theCase(), which.holder(), null);
    return Optional.ofNullable(questions.ask(asking(asked)).bases());
  }

  Question<CorridorFacts> asking(Asked asked) {
    var corridor = asked.corridor();
    return Question.of(
        "select * from basis_facts(?, ?, ?, ?, ?)",
        this::read,
        asked.handoff(),
        asked.theCase().value(),
        asked.holder().value(),
        corridor == null ? null : corridor.from().value(),
        corridor == null ? null : corridor.to().value());
  }

  private CorridorFacts read(ResultSet row) throws SQLException {
    row.next();
    return new CorridorFacts(bases(row), AgreedRow.of(row), entry(row));
  }

  private CorridorFacts.@Nullable Entry entry(ResultSet row) throws SQLException {
    var reviewBy = row.getObject("review_by", LocalDate.class);
    return reviewBy == null || (row.getBoolean("synthetic") && !samples.count())
        ? null
        : new CorridorFacts.Entry(reviewBy);
  }

  private static @Nullable Bases bases(ResultSet row) throws SQLException {
    var incapacity = row.getString("incapacity");
    return row.getObject("version") == null
        ? null
        : new Bases(
            row.getInt("version"),
            processing(row),
            transfer(row),
            row.getObject("public_powers", Boolean.class),
            incapacity == null ? null : Incapacity.valueOf(incapacity));
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
            row.getObject("transfer_instrument", UUID.class),
            conditions(row),
            from,
            moment(row, "transfer_until"));
  }

  private static @Nullable DerogationTerms conditions(ResultSet row) throws SQLException {
    var told = moment(row, "risks_told_at");
    var informed = AgreedRow.reference(row, "authority_informed");
    return told == null && informed == null ? null : new DerogationTerms(told, informed);
  }

  private static @Nullable LegalBasis ground(ResultSet row, String column) throws SQLException {
    var code = row.getString(column);
    return code == null ? null : LegalBasis.of(code).orElseThrow();
  }

  private static @Nullable Provision provision(ResultSet row, String column) throws SQLException {
    var reference = row.getString(column);
    return reference == null ? null : new Provision(reference);
  }

  static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
