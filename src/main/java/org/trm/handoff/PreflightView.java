package org.trm.handoff;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.problem.Refusal;
import org.trm.problem.Translated;
import org.trm.problem.Wording;

/**
 * What every safeguard would say.
 *
 * @param ready whether the handoff could be sent
 * @param gates every safeguard, in order
 * @param refusals everything that is missing, and how to mend it
 */
@Schema(description = "What every safeguard would say, and everything that is missing")
public record PreflightView(boolean ready, List<HandoffView.GateInfo> gates, List<Refusal> refusals)
    implements Translated {
  public PreflightView {
    gates = List.copyOf(gates);
    refusals = List.copyOf(refusals);
  }

  @Override
  public PreflightView in(Wording words) {
    return new PreflightView(ready, gates, refusals.stream().map(one -> one.in(words)).toList());
  }
}
