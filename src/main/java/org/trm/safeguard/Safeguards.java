package org.trm.safeguard;

import static org.trm.safeguard.GateName.CONSENT;
import static org.trm.safeguard.Moment.ACCEPT;
import static org.trm.safeguard.Moment.ENQUIRE;
import static org.trm.safeguard.Moment.RELEASE;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.trm.shared.DataCategory;
import org.trm.shared.HandoffType;

/** Asks the gates: all of those that a moment calls for, whatever the first of them says. */
public final class Safeguards {

  private Safeguards() {}

  /** The verdict of every gate at this moment, over these facts. */
  public static Judgement judge(Moment moment, Facts facts) {
    if ((moment == ACCEPT || moment == RELEASE) && facts.receiver().acceptance() == null) {
      throw new IllegalArgumentException("nobody has accepted what is to be judged at " + moment);
    }
    var verdicts = new EnumMap<GateName, Verdict>(GateName.class);
    for (var gate : GateName.values()) {
      verdicts.put(gate, verdict(gate, moment, facts));
    }
    return new Judgement(verdicts);
  }

  /** Whether both legal bases hold that are recorded now; for what may be sent before they are. */
  public static boolean restsOnLaw(Facts facts) {
    return Stream.of(GateName.PROCESSING_BASIS, GateName.TRANSFER_BASIS)
        .allMatch(gate -> Gate.of(gate).judge(facts).refusals().isEmpty());
  }

  /** Why the sender's own desk may not read what is drafted; nothing for a desk that may. */
  public static List<Verdict.Refusal> ofOwnDesk(Facts facts) {
    return InvestigatorsGate.ofOwnDesk(facts).refusals();
  }

  /** The sections that this kind of handoff may need. */
  public static Set<DataCategory> template(HandoffType type) {
    return Collections.unmodifiableSet(MinimisationGate.template(type));
  }

  private static Verdict verdict(GateName gate, Moment moment, Facts facts) {
    if (!WhenAsked.isAsked(gate, moment, facts.request().type())) {
      return new Verdict.NotAsked();
    }
    // An enquiry rests on an agreement to ask, which is another thing than consent to disclosure.
    return moment == ENQUIRE && gate == CONSENT
        ? new AgreementToAsk().judge(facts)
        : Gate.of(gate).judge(facts);
  }
}
