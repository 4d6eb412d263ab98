package org.trm.transition;

import java.util.Map;
import org.trm.problem.Refusal;

/** Why a move is refused for reasons that are not a gate's. */
public enum MoveRefusal {
  PACKET_HASH_DIFFERS("Read the packet again and compare; do not complete what you did not get."),
  RECEPTION_CODE_WRONG("Ask the person or the escort for the code they were given at departure."),
  OUTCOME_NOT_POSSIBLE("Complete with an outcome of this type of handoff; fail with any other."),
  REQUEST_SEALED_FOR_ANOTHER(
      "Name the organisation that was proposed, or ask the sender to propose this one."),
  PURPOSE_NOT_POSSIBLE(
      "Say what for the person is helped; asking alone is an enquiry, not a purpose."),
  TRANSFER_ALREADY_OPEN("End the transfer that is under way before another one is drafted."),
  NOBODY_TO_ALERT(
      "Nobody of that country is reached here: call its contacts in the directory now."),
  DANGER_NOT_NAMED("Say which danger it is, as one of the reasons of an alert."),
  SAME_COUNTRY("A handoff crosses a border; inside the country use your own referral mechanism."),
  RECEIVER_UNKNOWN("Choose an organisation of the receiving country from the directory."),
  PACKET_EMPTY("Write at least one of these sections first; there would be nothing to send."),
  INSTRUMENT_UNKNOWN("Name an instrument of the register of instruments."),
  PACKET_FROZEN("The packet can be changed in a draft, to answer a question, or on hold."),
  PACKET_FOR_ANOTHER_DESK("Prepare the packet anew: the desk that receives it has changed."),
  GROUP_MOVES_TOGETHER("Move the group, or dissolve it so that each can go alone."),
  APPROVAL_NOT_NEEDED("Nothing to do: nobody asks for a second person here."),
  NOT_OUTSIDE("Nothing to seal: this goes to a country that reads it here."),
  NOTHING_TO_SEAL("Wait: the other side may read nothing of this as it stands now."),
  KEY_NOT_HELD("Ask your coordinator: no key of that authority is confirmed now."),
  EXPORT_MISSING("Seal this version of the packet and send it; then record what they answer."),
  LETTER_NOT_POSSIBLE(
      "Give a letter of the other side, dated since this was sent; an escort tells only of failing."),
  NEEDED("Say this with the move.");

  private final String remedy;

  MoveRefusal(String remedy) {
    this.remedy = remedy;
  }

  public Refusal refusal() {
    return Refusal.of(name(), remedy);
  }

  /** The refusal of a move with which something was not said. */
  public static Refusal needed(Need need) {
    return new Refusal(
        null, need.name() + "_" + NEEDED, Map.of("say", field(need)), NEEDED.remedy, null, null);
  }

  private static String field(Need need) {
    return switch (need) {
      case REASON -> "reason";
      case QUESTION -> "question";
      case AVAILABILITY -> "availability";
      case RECEIVER -> "receiver";
      case CAPACITY -> "capacityConfirmed";
      case USE_CONDITIONS -> "useConditionsOfVersion";
      case PACKET_HASH -> "packetHash";
      case OUTCOME -> "outcome";
      case RECEPTION_CODE -> "receptionCode";
      case DISPOSAL -> "disposal";
      case LETTER -> "letter";
    };
  }
}
