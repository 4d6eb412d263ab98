package org.trm.safeguard;

import static org.trm.safeguard.Side.RECEIVER;
import static org.trm.safeguard.Side.SENDER;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trm.safeguard.Verdict.Refusal;

/** What all the gates said at one moment, in their order; none is left out. */
public record Judgement(Map<GateName, Verdict> verdicts) {
  public Judgement {
    verdicts = Collections.unmodifiableMap(new EnumMap<>(verdicts));
  }

  /** Whether no gate refuses. */
  public boolean passes() {
    return refusals().isEmpty();
  }

  /** Every refusal of every gate, in the order to work them off: what the sender may read. */
  public List<Refusal> refusals() {
    return verdicts.values().stream()
        .flatMap(verdict -> verdict.refusals().stream())
        .sorted(Pressure.order())
        .toList();
  }

  /** The refusals that are the sender's to know and to mend. */
  public List<Refusal> ofSender() {
    return of(SENDER);
  }

  /** The refusals that are the receiver's to mend. */
  public List<Refusal> ofReceiver() {
    return of(RECEIVER);
  }

  /**
   * What the receiver may read: its own refusals in full; where it has none, only that there are
   * some of the sender's, for which the handoff is held. Their reasons can tell that the person is
   * a child, withdrew, or is afraid of an authority. Nothing is held while the receiver has
   * something to mend: told to wait as well, it would wait for a sender who knows of nothing.
   */
  public List<Refusal> toldToReceiver() {
    var own = ofReceiver();
    return own.isEmpty() && !ofSender().isEmpty()
        ? List.of(Refusal.senderSafeguardsChanged())
        : own;
  }

  private List<Refusal> of(Side side) {
    return refusals().stream().filter(refusal -> refusal.reason().side() == side).toList();
  }
}
