package org.trm.safeguard;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a gate says: pass, not asked, or refused with every reason it found. */
public sealed interface Verdict {

  /** The gate's verdict over what it found wrong. */
  static Verdict over(Collection<Refusal> refusals) {
    return refusals.isEmpty() ? new Passed() : new Refused(List.copyOf(refusals));
  }

  /** Everything this gate refuses for; empty unless it refused. */
  default List<Refusal> refusals() {
    return List.of();
  }

  /** The gate has nothing against it. */
  record Passed() implements Verdict {}

  /** The gate has no say here: not at this moment, not for this type, or not for this person. */
  record NotAsked() implements Verdict {}

  /** The gate says no, for at least one reason. */
  record Refused(List<Refusal> refusals) implements Verdict {
    public Refused {
      refusals = List.copyOf(refusals);
      if (refusals.isEmpty()) {
        throw new IllegalArgumentException("a refusal needs a reason");
      }
    }
  }

  /**
   * One reason to refuse.
   *
   * @param gate who refuses; absent where naming it would tell the receiver what is the sender's
   * @param missing codes only, never a word about the person
   */
  record Refusal(@Nullable GateName gate, Reason reason, Missing missing) {

    static Refusal senderSafeguardsChanged() {
      return new Refusal(null, Reason.SENDER_SAFEGUARDS_CHANGED, Missing.NOTHING);
    }

    /** The law or agreement this rests on, absent where the gate is. */
    public @Nullable String source() {
      var evidence = missing.evidence();
      if (evidence != null) {
        return evidence.line().source();
      }
      return gate == null ? null : reason.sourceAt(gate);
    }

    /** What to do, in plain English; for evidence that is not there, what its line says. */
    public String remedy() {
      var evidence = missing.evidence();
      return evidence != null && reason == Reason.CHILD_EVIDENCE_MISSING
          ? evidence.line().next()
          : reason.remedy();
    }
  }
}
