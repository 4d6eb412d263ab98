package org.trm.transition;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.trm.shared.HandoffType;

/** What may be done, written down apart from the table that is enforced. */
public final class ExpectedMoves {

  /**
   * What each party may do to a case transfer that is not urgent and whose receiver is named. The
   * columns: holder; sending desk; receiving desk; receiving organisation; system. Everything that
   * does not stand here is refused. Who resumes is in {@link #RESUMED_BY}.
   */
  private static final String TABLE =
      """
      DRAFT no                | cancel mark-in-error                    | enquire submit cancel mark-in-error             | - | - | -
      DRAFT yes               | mark-in-error                           | enquire submit mark-in-error                    | - | - | -
      ENQUIRED no             | cancel mark-in-error                    | cancel mark-in-error                    | answer-enquiry | - | expire
      ENQUIRED yes            | mark-in-error                           | mark-in-error                           | answer-enquiry | - | -
      ENQUIRY_ANSWERED no     | cancel mark-in-error                    | submit cancel mark-in-error             | - | - | -
      ENQUIRY_ANSWERED yes    | mark-in-error                           | submit mark-in-error                    | - | - | -
      SUBMITTED no            | hold cancel mark-in-error               | hold cancel mark-in-error               | acknowledge reject hold | hold | hold expire
      SUBMITTED yes           | hold request-cancel mark-in-error       | hold request-cancel mark-in-error       | acknowledge reject hold | hold | hold
      ACKNOWLEDGED no         | hold cancel mark-in-error               | hold cancel mark-in-error               | ask accept reject hold | hold | hold expire
      ACKNOWLEDGED yes        | hold request-cancel mark-in-error       | hold request-cancel mark-in-error       | ask accept reject hold | hold | hold
      INFO_REQUESTED no       | answer hold cancel mark-in-error        | answer hold cancel mark-in-error        | reject hold | hold | hold expire
      INFO_REQUESTED yes      | answer hold request-cancel mark-in-error | answer hold request-cancel mark-in-error | reject hold | hold | hold
      ACCEPTED no             | release hold cancel mark-in-error       | hold cancel mark-in-error               | hold | hold fail | hold fail
      ACCEPTED yes            | release hold request-cancel mark-in-error | hold request-cancel mark-in-error     | hold | hold fail | hold fail
      IN_TRANSFER no          | hold mark-in-error                      | hold mark-in-error                      | hold | complete hold fail | hold fail
      IN_TRANSFER yes         | hold request-cancel mark-in-error       | hold request-cancel mark-in-error       | hold | complete hold fail | hold fail
      ON_HOLD<SUBMITTED no    | cancel mark-in-error                    | cancel mark-in-error                    | - | fail | fail expire
      ON_HOLD<SUBMITTED yes   | request-cancel mark-in-error            | request-cancel mark-in-error            | - | fail | fail
      ON_HOLD<ACKNOWLEDGED no | cancel mark-in-error                    | cancel mark-in-error                    | - | fail | fail expire
      ON_HOLD<ACKNOWLEDGED yes | request-cancel mark-in-error           | request-cancel mark-in-error            | - | fail | fail
      ON_HOLD<INFO_REQUESTED no | cancel mark-in-error                  | cancel mark-in-error                    | - | fail | fail expire
      ON_HOLD<INFO_REQUESTED yes | request-cancel mark-in-error         | request-cancel mark-in-error            | - | fail | fail
      ON_HOLD<ACCEPTED no     | cancel mark-in-error                    | cancel mark-in-error                    | - | fail | fail expire
      ON_HOLD<ACCEPTED yes    | request-cancel mark-in-error            | request-cancel mark-in-error            | - | fail | fail
      ON_HOLD<IN_TRANSFER no  | cancel mark-in-error                    | cancel mark-in-error                    | - | complete fail | fail expire
      ON_HOLD<IN_TRANSFER yes | request-cancel mark-in-error            | request-cancel mark-in-error            | - | complete fail | fail
      CANCEL_REQUESTED no     | mark-in-error                           | mark-in-error                           | - | complete confirm-cancel | -
      CANCEL_REQUESTED yes    | mark-in-error                           | mark-in-error                           | - | complete confirm-cancel | -
      COMPLETED no            | -                                       | -                                       | - | - | -
      COMPLETED yes           | -                                       | -                                       | - | - | -
      REJECTED no             | mark-in-error                           | mark-in-error                           | - | - | -
      REJECTED yes            | mark-in-error                           | mark-in-error                           | - | - | -
      CANCELLED no            | mark-in-error                           | mark-in-error                           | - | - | -
      CANCELLED yes           | mark-in-error                           | mark-in-error                           | - | - | -
      FAILED no               | mark-in-error                           | mark-in-error                           | - | - | -
      FAILED yes              | mark-in-error                           | mark-in-error                           | - | - | -
      EXPIRED no              | mark-in-error                           | mark-in-error                           | - | - | -
      EXPIRED yes             | mark-in-error                           | mark-in-error                           | - | - | -
      ENTERED_IN_ERROR no     | -                                       | -                                       | - | - | -
      ENTERED_IN_ERROR yes    | -                                       | -                                       | - | - | -
      """;

  /** The same of an alert. */
  private static final String ALERTS =
      """
      DRAFT            | alert mark-in-error | mark-in-error       | -           | -           | -
      SENT             | mark-in-error       | mark-in-error       | acknowledge | acknowledge | -
      ACKNOWLEDGED     | mark-in-error       | mark-in-error       | -           | -           | confirm
      CONFIRMED        | close mark-in-error | close mark-in-error | close       | close       | -
      CLOSED           | mark-in-error       | mark-in-error       | -           | -           | -
      ENTERED_IN_ERROR | -                   | -                   | -           | -           | -
      """;

  private static final List<Party> COLUMNS =
      List.of(
          Party.HOLDER,
          Party.SENDING_DESK,
          Party.RECEIVING_DESK,
          Party.RECEIVING_ORGANISATION,
          Party.SYSTEM);
  static final Set<Party> SENDERS = Set.of(Party.HOLDER, Party.SENDING_DESK);
  static final Set<Party> RECEIVERS = Set.of(Party.RECEIVING_DESK, Party.RECEIVING_ORGANISATION);

  /** Who held it, and who may resume it. */
  private static final Map<Party, Set<Party>> RESUMED_BY =
      Map.of(
          Party.HOLDER, SENDERS,
          Party.SENDING_DESK, SENDERS,
          Party.SYSTEM, SENDERS,
          Party.RECEIVING_DESK, RECEIVERS,
          Party.RECEIVING_ORGANISATION, RECEIVERS);

  private static final Map<String, String> LEADS_TO =
      Map.ofEntries(
          Map.entry("enquire", "ENQUIRED"),
          Map.entry("answer-enquiry", "ENQUIRY_ANSWERED"),
          Map.entry("submit", "SUBMITTED"),
          Map.entry("acknowledge", "ACKNOWLEDGED"),
          Map.entry("ask", "INFO_REQUESTED"),
          Map.entry("answer", "ACKNOWLEDGED"),
          Map.entry("accept", "ACCEPTED"),
          Map.entry("reject", "REJECTED"),
          Map.entry("release", "IN_TRANSFER"),
          Map.entry("complete", "COMPLETED"),
          Map.entry("hold", "ON_HOLD"),
          Map.entry("cancel", "CANCELLED"),
          Map.entry("request-cancel", "CANCEL_REQUESTED"),
          Map.entry("confirm-cancel", "CANCELLED"),
          Map.entry("fail", "FAILED"),
          Map.entry("expire", "EXPIRED"),
          Map.entry("alert", "SENT"),
          Map.entry("confirm", "CONFIRMED"),
          Map.entry("close", "CLOSED"),
          Map.entry("mark-in-error", "ENTERED_IN_ERROR"));

  private static final Map<String, List<Set<String>>> EXPECTED = rowsOf(TABLE);
  private static final Map<String, List<Set<String>>> OF_ALERTS = rowsOf(ALERTS);

  private ExpectedMoves() {}

  static Set<String> rows() {
    return Stream.concat(
            EXPECTED.keySet().stream(), OF_ALERTS.keySet().stream().map(row -> "alert " + row))
        .collect(toSet());
  }

  /** In which row to look; none for where a handoff of this type never stands. */
  static Optional<String> row(HandoffType type, Position position) {
    var alert = type == HandoffType.EMERGENCY_ALERT;
    var key = alert ? position.status().name() : key(position);
    return Optional.of(key)
        .filter((alert ? OF_ALERTS : EXPECTED)::containsKey)
        .map(one -> alert ? "alert " + one : one);
  }

  private static Map<String, List<Set<String>>> rowsOf(String table) {
    return table
        .lines()
        .map(row -> row.split("\\|"))
        .collect(toMap(row -> row[0].strip(), row -> cells(row)));
  }

  private static Set<String> ofAlert(Situation situation, Party party) {
    if (!situation.named() && party == Party.RECEIVING_ORGANISATION) {
      return Set.of();
    }
    var row = requireNonNull(OF_ALERTS.get(situation.position().status().name()));
    return row.get(COLUMNS.indexOf(party)).stream()
        .map(verb -> verb + ">" + LEADS_TO.get(verb))
        .collect(toSet());
  }

  /** "verb>STATE" for all that is allowed. */
  public static Set<String> of(Situation situation, Party party) {
    if (situation.isAlert()) {
      return ofAlert(situation, party);
    }
    var position = situation.position();
    var verbs =
        new TreeSet<>(requireNonNull(EXPECTED.get(key(position))).get(COLUMNS.indexOf(party)));
    if (situation.urgent()) {
      verbs.remove("expire");
    }
    if (isRequest(situation.type())) {
      verbs.remove("release");
      if (position.status() == HandoffStatus.ACCEPTED && party == Party.RECEIVING_ORGANISATION) {
        verbs.add("complete");
      }
    }
    var moves = verbs.stream().map(verb -> verb + ">" + LEADS_TO.get(verb)).collect(toSet());
    var hold = position.hold();
    if (hold != null && requireNonNull(RESUMED_BY.get(hold.by())).contains(party)) {
      moves.add("resume>" + hold.from());
    }
    if (!situation.named() && party == Party.RECEIVING_ORGANISATION) {
      return Set.of();
    }
    if (!situation.named()
        && party == Party.RECEIVING_DESK
        && position.status() == HandoffStatus.CANCEL_REQUESTED) {
      return Set.of("confirm-cancel>CANCELLED");
    }
    return moves;
  }

  private static boolean isRequest(HandoffType type) {
    return Set.of("INFORMATION_REQUEST", "NATIONALITY_CHECK", "TRAVEL_DOCUMENT", "FAMILY_TRACING")
        .contains(type.name());
  }

  static String key(Position position) {
    var hold = position.hold();
    var held = hold == null ? "" : "<" + hold.from();
    return position.status() + held + (position.disclosed() ? " yes" : " no");
  }

  private static List<Set<String>> cells(String[] row) {
    return Arrays.stream(row)
        .skip(1)
        .map(cell -> cell.strip().equals("-") ? Set.<String>of() : Set.of(cell.strip().split(" +")))
        .toList();
  }
}
