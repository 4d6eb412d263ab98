package org.trm.transition;

import static org.trm.transition.HandoffStatus.ACCEPTED;
import static org.trm.transition.HandoffStatus.ACKNOWLEDGED;
import static org.trm.transition.HandoffStatus.CANCELLED;
import static org.trm.transition.HandoffStatus.CANCEL_REQUESTED;
import static org.trm.transition.HandoffStatus.CLOSED;
import static org.trm.transition.HandoffStatus.COMPLETED;
import static org.trm.transition.HandoffStatus.CONFIRMED;
import static org.trm.transition.HandoffStatus.DRAFT;
import static org.trm.transition.HandoffStatus.ENQUIRED;
import static org.trm.transition.HandoffStatus.ENQUIRY_ANSWERED;
import static org.trm.transition.HandoffStatus.ENTERED_IN_ERROR;
import static org.trm.transition.HandoffStatus.EXPIRED;
import static org.trm.transition.HandoffStatus.FAILED;
import static org.trm.transition.HandoffStatus.INFO_REQUESTED;
import static org.trm.transition.HandoffStatus.IN_TRANSFER;
import static org.trm.transition.HandoffStatus.ON_HOLD;
import static org.trm.transition.HandoffStatus.REJECTED;
import static org.trm.transition.HandoffStatus.SENT;
import static org.trm.transition.HandoffStatus.SUBMITTED;
import static org.trm.transition.Party.HOLDER;
import static org.trm.transition.Party.RECEIVING_DESK;
import static org.trm.transition.Party.RECEIVING_ORGANISATION;
import static org.trm.transition.Party.SENDING_DESK;
import static org.trm.transition.Party.SYSTEM;
import static org.trm.transition.Rule.outOf;
import static org.trm.transition.Rule.outOfAllBut;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.trm.safeguard.Moment;
import org.trm.shared.HandoffType;
import org.trm.transition.Move.Illegal;
import org.trm.transition.Move.Legal;

/** The whole table of a handoff's life, one verb a row; what is not in it is refused. */
@SuppressWarnings("ImmutableEnumChecker") // a Rule holds copies of sets, and predicates of no state
public enum Transition {
  ENQUIRE(ENQUIRED, outOf(DRAFT).by(SENDING_DESK)),
  ANSWER_ENQUIRY(ENQUIRY_ANSWERED, outOf(ENQUIRED).by(RECEIVING_DESK).with(Need.AVAILABILITY)),
  SUBMIT(SUBMITTED, outOf(DRAFT, ENQUIRY_ANSWERED).by(SENDING_DESK)),
  ACKNOWLEDGE(ACKNOWLEDGED, outOf(SUBMITTED, SENT).by(RECEIVING_DESK).ofAll()),
  ASK(
      INFO_REQUESTED,
      outOf(ACKNOWLEDGED)
          .by(RECEIVING_DESK)
          .with(Need.QUESTION)
          .unless(Illegality.QUESTIONS_USED_UP, s -> s.position().questions() >= 3)),
  ANSWER(ACKNOWLEDGED, outOf(INFO_REQUESTED).by(HOLDER, SENDING_DESK)),
  ACCEPT(
      ACCEPTED,
      outOf(ACKNOWLEDGED)
          .by(RECEIVING_DESK)
          .with(Need.RECEIVER, Need.CAPACITY, Need.USE_CONDITIONS)),
  REJECT(
      REJECTED,
      outOf(SUBMITTED, ACKNOWLEDGED, INFO_REQUESTED).by(RECEIVING_DESK).with(Need.REASON)),
  RELEASE(
      IN_TRANSFER,
      outOf(ACCEPTED).by(HOLDER).unless(Illegality.NOTHING_TO_RELEASE, Situation::isRequest)),
  COMPLETE(
      COMPLETED,
      outOf(IN_TRANSFER, ACCEPTED, CANCEL_REQUESTED, ON_HOLD)
          .by(RECEIVING_ORGANISATION)
          .with(Need.PACKET_HASH)
          .unless(Illegality.NOT_RELEASED, s -> s.status() == ACCEPTED && !s.isRequest())
          .unless(Illegality.NOT_RELEASED, s -> s.position().isHeldBeforeRelease())),
  HOLD(
      ON_HOLD,
      outOf(SUBMITTED, ACKNOWLEDGED, INFO_REQUESTED, ACCEPTED, IN_TRANSFER)
          .by(Party.values())
          .with(Need.REASON)),
  /** Back to the state it was held from, by the side that held it. */
  RESUME(null, outOf(ON_HOLD).by(HOLDER, SENDING_DESK, RECEIVING_DESK, RECEIVING_ORGANISATION)),
  CANCEL(
      CANCELLED,
      outOf(
              DRAFT,
              ENQUIRED,
              ENQUIRY_ANSWERED,
              SUBMITTED,
              ACKNOWLEDGED,
              INFO_REQUESTED,
              ACCEPTED,
              ON_HOLD)
          .by(HOLDER, SENDING_DESK)
          .with(Need.REASON)
          .unless(Illegality.CONFIRMATION_NEEDED, Situation::disclosed)),
  REQUEST_CANCEL(
      CANCEL_REQUESTED,
      outOf(SUBMITTED, ACKNOWLEDGED, INFO_REQUESTED, ACCEPTED, IN_TRANSFER, ON_HOLD)
          .by(HOLDER, SENDING_DESK)
          .with(Need.REASON)
          .unless(Illegality.NOTHING_DISCLOSED, s -> !s.disclosed())),
  CONFIRM_CANCEL(
      CANCELLED,
      outOf(CANCEL_REQUESTED).by(RECEIVING_ORGANISATION, RECEIVING_DESK).with(Need.DISPOSAL)),
  FAIL(
      FAILED,
      outOf(ACCEPTED, IN_TRANSFER, ON_HOLD).by(RECEIVING_ORGANISATION, SYSTEM).with(Need.OUTCOME)),
  EXPIRE(
      EXPIRED,
      outOf(ENQUIRED, SUBMITTED, ACKNOWLEDGED, INFO_REQUESTED, ON_HOLD)
          .by(SYSTEM)
          .unless(Illegality.URGENT_NEVER_EXPIRES, Situation::urgent)
          .unless(Illegality.ALREADY_DISCLOSED, Situation::disclosed)),
  ALERT(SENT, outOf(DRAFT).by(HOLDER).with(Need.REASON).ofAlerts()),
  /** Done by the service, once a second person has agreed. */
  CONFIRM(CONFIRMED, outOf(ACKNOWLEDGED).by(SYSTEM).ofAlerts()),
  CLOSE(
      CLOSED,
      outOf(CONFIRMED)
          .by(HOLDER, SENDING_DESK, RECEIVING_DESK, RECEIVING_ORGANISATION)
          .with(Need.OUTCOME)
          .ofAlerts()),
  MARK_IN_ERROR(
      ENTERED_IN_ERROR,
      outOfAllBut(COMPLETED, ENTERED_IN_ERROR).by(HOLDER, SENDING_DESK).with(Need.REASON).ofAll());

  private final @Nullable HandoffStatus to;
  private final Rule rule;

  Transition(@Nullable HandoffStatus to, Rule rule) {
    this.to = to;
    this.rule = rule;
  }

  /** Where this verb leads for this caller, or why it may not be done. */
  public Move judge(Situation situation) {
    var acting = partiesIn(situation);
    acting.retainAll(situation.caller());
    if (acting.isEmpty()) {
      return new Illegal(Illegality.WRONG_PARTY);
    }
    if (!rule.of().contains(situation.type())) {
      return new Illegal(Illegality.OF_ANOTHER_TYPE);
    }
    if (!rule.from().contains(situation.status())) {
      return new Illegal(Illegality.ILLEGAL_STATE);
    }
    return rule.against(situation)
        .<Move>map(Illegal::new)
        .orElseGet(() -> new Legal(target(situation.position()), acting.iterator().next()));
  }

  /** Every verb that this caller may do now, in the order of the table. */
  public static Set<Transition> allowed(Situation situation) {
    var allowed = EnumSet.noneOf(Transition.class);
    for (var transition : values()) {
      if (transition.judge(situation) instanceof Legal) {
        allowed.add(transition);
      }
    }
    return Collections.unmodifiableSet(allowed);
  }

  /** The verb as it stands in an address. */
  public String verb() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The transition whose verb this is. */
  public static Optional<Transition> ofVerb(String verb) {
    return Arrays.stream(values()).filter(one -> one.verb().equals(verb)).findFirst();
  }

  /** Whether it belongs to this type of handoff. */
  public boolean isOf(HandoffType type) {
    return rule.of().contains(type);
  }

  /** The states it may be done from. */
  public Set<HandoffStatus> startsFrom() {
    return rule.from();
  }

  /** Where it leads; absent for the one that leads back to where it was held. */
  public Optional<HandoffStatus> to() {
    return Optional.ofNullable(to);
  }

  /** The parties that may do it in some situation. */
  public Set<Party> by() {
    return rule.by();
  }

  /**
   * What the caller has to say with it; where custody moves, the reception is proved too, and a
   * request is answered.
   */
  public Set<Need> needs(HandoffType type) {
    var needs = EnumSet.noneOf(Need.class);
    needs.addAll(rule.needs());
    if (this == COMPLETE) {
      needs.addAll(Need.ofReception(type));
    }
    return Collections.unmodifiableSet(needs);
  }

  /** Whether it opens what says who the person is; a request cannot be answered without. */
  public boolean discloses(HandoffType type) {
    return this == RELEASE || this == ALERT || (this == ACCEPT && type.isRequest());
  }

  /** Whether with it something crosses the border that the other side has to answer. */
  public boolean submits() {
    return this == SUBMIT || this == ALERT;
  }

  /** At which moment the gates are asked; a resumed handoff meets those of its state again. */
  public Optional<Moment> moment(Situation situation) {
    return Moments.of(this, situation);
  }

  private EnumSet<Party> partiesIn(Situation situation) {
    var parties = EnumSet.copyOf(rule.by());
    var hold = situation.position().hold();
    if (this == RESUME && hold != null) {
      parties.removeIf(party -> party.side() != hold.by().side());
    }
    if (this == ACKNOWLEDGE && situation.isAlert()) {
      parties.add(RECEIVING_ORGANISATION); // whoever was called may answer
    }
    if (this == CONFIRM_CANCEL && situation.named()) {
      parties.remove(RECEIVING_DESK);
    }
    return parties;
  }

  private HandoffStatus target(Position position) {
    var hold = position.hold();
    if (to != null) {
      return to;
    }
    if (hold == null) {
      throw new IllegalStateException("nothing to go back to");
    }
    return hold.from();
  }
}
