package org.trm.wall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trm.journal.Sequencer;

/**
 * What a stranger could try who speaks SQL with the service's own login and knows every id: to
 * write a row of its own about somebody else's, and to learn from the refusal whether that is
 * there.
 */
@QuarkusTest
class AttemptsTest {

  private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

  /** "me" and "ours" are the stranger and its country, "at" a moment, "new" an id not used yet. */
  private static final String WRITTEN =
      """
      casefile: case_id, organisation, country, wrapped_key, age_status, sex, citizenship_group, exploitation, occurred_at, recorded_at, version = {case}, me, ours, x, ADULT_CONFIRMED, FEMALE, NON_EU, {}, at, at, 0
      custody: case_id, since, organisation, country = {case}, at, me, ours
      section: case_id, organisation, category, version, sealed, occurred_at, recorded_at = {case}, me, HEALTH, 1, x, at, at
      participant: id, case_id, organisation, role, reference, recorded_at = new, {case}, me, LAWYER, 1, at
      risk_assessment: id, case_id, organisation, scope, level, mitigations, person_took_part, occurred_at, recorded_at, valid_until = new, {case}, me, HERE, LOW, {}, true, at, at, later
      danger_flag: id, case_id, organisation, kind, occurred_at, recorded_at = new, {case}, me, THREATS, at, at
      chronicle: id, case_id, organisation, kind, content, occurred_at, recorded_at = new, {case}, me, STEP, {}, at, at
      child_evidence: id, case_id, holder, kind, coded, organisation, country, actor, occurred_at, recorded_at = new, {case}, rs-shelter, CARE_ARRANGEMENT, {}, me, ours, x, at, at
      case_withdrawal: id, case_id, organisation, country, said_by, method, purposes, occurred_at, recorded_at = new, {case}, me, ours, PERSON, ORAL, {}, at, at
      notice: id, case_id, kind, about, sender, sender_country, recipient, recipient_country, purposes, categories, told_at = new, {case}, RESTRICT, new, me, ours, rs-shelter, RS, {}, {}, at
      notice_acknowledgement: notice, organisation, measure, acknowledged_at = {notice}, me, STOPPED, at
      task: id, kind, case_id, about, organisation, country, desk, begun_at, due_at = new, PERSON_TOLD, {case}, {handoff}, me, ours, rs-desk, at, later
      task_alarm: task, step, organisation, desk, told, alarm, alarm_at = {task}, 9, me, me, me, DUE, at
      task_end: task, ending, organisation, ended_at = {task}, DONE, me, at
      handoff: id, case_id, type, purpose, urgent, status, holder, sending_country, sending_desk, receiving_country, receiving_desk, proposed_organisation, receiving_organisation, sections, packet_version, packet_hash, questions, created_at, version, onward_allowed = new, {case}, CASE_TRANSFER, ASSISTANCE, false, COMPLETED, me, ours, me, SI, si-desk, me, me, {}, 1, x, 0, at, 0, false
      packet: handoff, version, hash, parts, prepared_at = {handoff}, 9, x, {}, at
      packet_release: handoff, version, organisation, packet_key, summary_key, released_at = {handoff}, 1, me, x, x, at
      feedback: id, handoff, organisation, note, said_at = new, {handoff}, me, SUPPORTED, at
      corridor_basis: id, handoff_id, version, case_id, holder, recorded_by, regime, recorded_at = new, {handoff}, 1, {case}, me, me, GDPR, at
      corridor_derogation: handoff, from_country, to_country, organisation, ground, public_powers, used_at = {handoff}, ours, SI, me, A49-1-a, false, at
      handoff_group_member: group_id, handoff, role = {group}, {handoff}, CHILD
      handoff_group_check: id, group_id, finding, method, occurred_at, recorded_at, organisation = new, {group}, UNCLEAR, x, at, at, me
      handoff_group_halt: group_id, organisation = {group}, me
      approval_decision: proposal, proposer, decision, decider, organisation, decided_at = {approval}, nobody, APPROVED, somebody, me, at
      transfer_instrument_decision: id, instrument, decision, decided_by, decider, recorded_at = new, {nothing}, ENDED, me, x, at
      incident: id, kind, case_id, about, organisation, country, by_clock, opened_at, assess_by = new, CONFIDENTIALITY, {case}, {case}, me, ours, false, at, later
      incident_step: incident, state, organisation, at = {incident}, CLOSED, me, at
      emergency: id, case_id, holder, holder_country, organisation, country, human, relation, reason, opens, opened_at, ends_at, confirm_by = new, {case}, rs-shelter, RS, me, ours, somebody, PARTY, MEDICAL_EMERGENCY, {}, at, soon, later
      emergency_note: emergency, sealed = {emergency}, x
      emergency_close: emergency, organisation, at = {emergency}, me, at
      custody_request: id, case_id, organisation, country, holder, holder_country, condition, wish, asked_at, due_at = new, {case}, me, ours, rs-shelter, RS, SAFE, WANTS_TO_STAY, at, later
      outside_export: id, case_id, handoff, packet_version, stage, fingerprint, sealed, organisation, made_at = new, {case}, {handoff}, 1, FULL, x, x, me, at
      outside_letter: id, case_id, handoff, move, reference, dated, signatory, organisation, recorded_at = new, {case}, {handoff}, ACCEPT, 1, at, ESCORT, me, at
      emergency_answer: emergency, opener, decision, decider, organisation, at = {emergency}, nobody, CONFIRMED, somebody, me, at
      """;

  @Inject Sequencer sequencer;

  @ParameterizedTest
  @CsvSource({"HR, hr-shelter", "RS, rs-child-protection"})
  void nobodyWritesAboutWhatIsNotTheirsNorLearnsThatItIsThere(String country, String organisation)
      throws SQLException {
    var worlds = Given.worlds(sequencer);
    var stranger = new Sql(country, organisation);
    var wrong = new TreeMap<String, String>();
    for (var line : WRITTEN.lines().toList()) {
      var insert = insert(line, stranger);
      var madeUp = said(stranger, NAME.matcher(insert).replaceAll(Sql.NOWHERE));
      for (var world : worlds) {
        var known = said(stranger, NAME.matcher(insert).replaceAll(one -> id(world, one.group(1))));
        if (!known.equals(madeUp) || known.startsWith("done")) {
          wrong.put(line.substring(0, line.indexOf(':')), madeUp + " but " + known);
        }
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /** A party sees a handoff and may change it, but not make another of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SI | si-desk    | case_id = '%1$s'
          SI | si-desk    | holder = 'si-desk'
          SI | si-desk    | sender_reference = 'RS-1'
          SI | si-desk    | group_id = '%1$s'
          SI | si-desk    | created_at = '2020-01-01'
          RS | rs-desk    | receiver_reference = 'SI-1'
          RS | rs-shelter | receiver_reference = 'SI-1'
          RS | rs-shelter | group_id = '%1$s'
          HR | hr-desk    | status = 'COMPLETED'\
          """)
  void nobodyMakesAnotherHandoffOfIt(String country, String organisation, String change)
      throws SQLException {
    var travelling = Given.worlds(sequencer).get(4).value("handoff");
    var update =
        "update handoff set %s where id = '%s'"
            .formatted(change.formatted(Sql.NOWHERE), travelling);
    var said = new Sql(country, organisation).says(update).getFirst();
    assertEquals(
        organisation.startsWith("hr") ? "done 0" : "42501",
        said.substring(0, Math.min(said.length(), organisation.startsWith("hr") ? 6 : 5)));
  }

  @Test
  void whatIsOverDoesNotBeginAgain() throws SQLException {
    var over = Given.worlds(sequencer).get(6).value("handoff");
    var again = "update handoff set status = 'SUBMITTED' where id = '" + over + "'";
    assertEquals("42501", new Sql("RS", "rs-shelter").code(again));
  }

  private static String id(World world, String name) {
    return world.ids().getOrDefault(name, Sql.NOWHERE);
  }

  /** What was said, without ids of its own. */
  private static String said(Sql stranger, String insert) {
    return String.join(" ", stranger.says(insert)).replaceAll("[0-9a-f-]{36}", "");
  }

  private static String insert(String line, Sql stranger) {
    var table = line.substring(0, line.indexOf(':'));
    var columns = line.substring(line.indexOf(':') + 1, line.indexOf('='));
    var values = new StringBuilder();
    for (var value : line.substring(line.indexOf('=') + 1).split(",", -1)) {
      values.append(values.isEmpty() ? "" : ", ").append(literal(value.strip(), stranger));
    }
    return "insert into " + table + " (" + columns + ") values (" + values + ")";
  }

  private static String literal(String value, Sql stranger) {
    return switch (value) {
      case "me" -> "'" + stranger.organisation() + "'";
      case "ours" -> "'" + stranger.country() + "'";
      case "at" -> "'2026-03-01'";
      case "soon" -> "'2026-03-01 00:30'";
      case "later" -> "'2026-03-02'";
      case "new" -> "gen_random_uuid()";
      default -> "'" + value + "'";
    };
  }
}
