package org.trm.handoff;

import static org.trm.shared.DataCategory.SUMMARY;
import static org.trm.transition.HandoffStatus.ACCEPTED;
import static org.trm.transition.HandoffStatus.ACKNOWLEDGED;
import static org.trm.transition.HandoffStatus.COMPLETED;
import static org.trm.transition.HandoffStatus.DRAFT;
import static org.trm.transition.HandoffStatus.ENQUIRED;
import static org.trm.transition.HandoffStatus.ENQUIRY_ANSWERED;
import static org.trm.transition.HandoffStatus.INFO_REQUESTED;
import static org.trm.transition.HandoffStatus.IN_TRANSFER;
import static org.trm.transition.HandoffStatus.ON_HOLD;
import static org.trm.transition.HandoffStatus.SUBMITTED;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;
import org.trm.transition.ExpectedMoves;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Hold;
import org.trm.transition.Party;
import org.trm.transition.Position;
import org.trm.transition.Situation;
import org.trm.transition.Transition;

/** A case transfer as a small model knows it: told by the expected moves, not by the service. */
final class ModelHandoff {

  private static final Set<HandoffStatus> HELD_BY_NEWS =
      EnumSet.of(SUBMITTED, ACKNOWLEDGED, INFO_REQUESTED, ACCEPTED, IN_TRANSFER);
  private static final Set<HandoffStatus> DESK_DECIDES =
      EnumSet.of(SUBMITTED, ACKNOWLEDGED, INFO_REQUESTED, ACCEPTED, IN_TRANSFER, COMPLETED);
  private static final Set<HandoffStatus> PACKET_OPEN =
      EnumSet.of(DRAFT, ENQUIRY_ANSWERED, INFO_REQUESTED);
  private static final Set<Transition> JUDGED =
      EnumSet.of(
          Transition.ENQUIRE,
          Transition.SUBMIT,
          Transition.ACCEPT,
          Transition.RELEASE,
          Transition.RESUME);

  private HandoffStatus status = DRAFT;
  private @Nullable Hold hold;
  private boolean disclosed;
  private boolean crossed;
  private boolean named;
  private int questions;
  private final Set<DataCategory> agreed;
  private Set<DataCategory> sections;

  /** A draft with these sections of a person who agreed to these categories. */
  ModelHandoff(Set<DataCategory> sections, Set<DataCategory> agreed) {
    this.sections = Set.copyOf(sections);
    this.agreed = EnumSet.copyOf(agreed);
  }

  /** What an attempt comes to. */
  enum Ending {
    DONE,
    NOT_THERE,
    NOT_LEGAL,
    REFUSED
  }

  /** What this party's attempt would come to. */
  Ending expect(Optional<Party> party, Transition transition) {
    if (party.filter(this::isThereFor).isEmpty()) {
      return Ending.NOT_THERE;
    }
    if (target(party.get(), transition).isEmpty()) {
      return Ending.NOT_LEGAL;
    }
    return isAgreedTo(transition) || !JUDGED.contains(transition) ? Ending.DONE : Ending.REFUSED;
  }

  /** The attempt was made and came to this. */
  void made(Party party, Transition transition, Ending ending) {
    if (ending == Ending.DONE) {
      go(party, transition);
    } else if (ending == Ending.REFUSED && transition == Transition.ACCEPT) {
      holdFor(Party.SYSTEM); // the receiver is not told why, and the handoff waits
      named = false;
    }
  }

  /** To ask, the desk reads the summary; for all else somebody reads every section. */
  private boolean isAgreedTo(Transition transition) {
    return agreed.contains(SUMMARY)
        && (transition == Transition.ENQUIRE || agreed.containsAll(sections));
  }

  /** Whether the packet may be prepared anew. */
  boolean mayRedraft() {
    return PACKET_OPEN.contains(status) || (status == ON_HOLD && !disclosed);
  }

  /** The packet was prepared anew, with these sections; what was accepted was another one. */
  void redrafted(Set<DataCategory> sections) {
    this.sections = Set.copyOf(sections);
    if (hold != null && hold.from() == ACCEPTED) {
      hold = new Hold(ACKNOWLEDGED, hold.by());
    }
  }

  /** The person took back what they had agreed to about these categories. */
  void takenBack(Set<DataCategory> categories) {
    agreed.removeAll(categories);
    if (HELD_BY_NEWS.contains(status)) {
      holdFor(Party.SYSTEM);
    }
  }

  /** How much of the packet this party may read; nothing for whom there is nothing. */
  Optional<String> reads(Party party) {
    return switch (party) {
      case HOLDER -> Optional.of("FULL");
      case SENDING_DESK -> Optional.of("SUMMARY");
      case RECEIVING_DESK -> deskReads();
      case RECEIVING_ORGANISATION ->
          agreed.containsAll(sections) && (status == IN_TRANSFER || status == COMPLETED)
              ? Optional.of("FULL")
              : Optional.empty();
      case SYSTEM -> Optional.empty();
    };
  }

  private Optional<String> deskReads() {
    if (status == ENQUIRED || status == ENQUIRY_ANSWERED) {
      return agreed.contains(SUMMARY) ? Optional.of("ENQUIRY") : Optional.empty();
    }
    return agreed.contains(SUMMARY) && DESK_DECIDES.contains(status)
        ? Optional.of("SUMMARY")
        : Optional.empty();
  }

  boolean isThereFor(Party party) {
    return switch (party) {
      case HOLDER, SENDING_DESK -> true;
      case RECEIVING_DESK -> crossed;
      case RECEIVING_ORGANISATION -> crossed && named;
      case SYSTEM -> false;
    };
  }

  HandoffStatus status() {
    return status;
  }

  boolean isDisclosed() {
    return disclosed;
  }

  /** The sections that would travel, or do. */
  Set<DataCategory> sections() {
    return sections;
  }

  Situation situation(Party party) {
    var position = new Position(status, hold, disclosed, questions);
    return new Situation(HandoffType.CASE_TRANSFER, false, position, named, EnumSet.of(party));
  }

  private Optional<HandoffStatus> target(Party party, Transition transition) {
    if (transition == Transition.ASK && questions >= 3) {
      return Optional.empty();
    }
    return ExpectedMoves.of(situation(party), party).stream()
        .filter(move -> move.startsWith(transition.verb() + ">"))
        .map(move -> HandoffStatus.valueOf(move.substring(move.indexOf('>') + 1)))
        .findFirst();
  }

  private void go(Party party, Transition transition) {
    var to = target(party, transition).orElseThrow();
    crossed |= transition == Transition.ENQUIRE || transition == Transition.SUBMIT;
    named |= transition == Transition.ACCEPT;
    disclosed |= transition == Transition.RELEASE;
    questions += transition == Transition.ASK ? 1 : 0;
    if (to == ON_HOLD) {
      holdFor(party);
    } else {
      hold = null;
      status = to;
    }
  }

  private void holdFor(Party party) {
    hold = new Hold(status, party);
    status = ON_HOLD;
  }
}
