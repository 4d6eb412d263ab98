package org.trm.handoff;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.transition.HandoffStatus;
import org.trm.transition.Party;
import org.trm.transition.Transition;

/**
 * A handoff, as a feature sees it that has several go together.
 *
 * @param group the group in which it travels now
 * @param spokenFor whether the caller speaks for one of its sides
 * @param allowed what the caller may do with it now, were it alone
 */
public record GroupMember(
    UUID handoff,
    long version,
    CaseId theCase,
    HandoffType type,
    HandoffStatus status,
    OrganisationId receivingDesk,
    @Nullable UUID group,
    boolean spokenFor,
    Set<Transition> allowed) {

  /** Moves that a group makes, all of it or none. */
  public static final Set<Transition> TOGETHER =
      Set.of(Transition.SUBMIT, Transition.HOLD, Transition.RESUME, Transition.RELEASE);

  /** Of those, the ones that nobody in a group makes alone. */
  private static final Set<Transition> NEVER_ALONE =
      EnumSet.of(Transition.SUBMIT, Transition.RELEASE);

  /** Moves after which the others do not go on without it. */
  private static final Set<Transition> STOPS =
      EnumSet.of(
          Transition.HOLD,
          Transition.REJECT,
          Transition.CANCEL,
          Transition.REQUEST_CANCEL,
          Transition.FAIL,
          Transition.MARK_IN_ERROR);

  public GroupMember {
    allowed = Set.copyOf(allowed);
  }

  static GroupMember of(HandoffEntity handoff, Set<Party> parties) {
    return new GroupMember(
        handoff.id(),
        handoff.version(),
        handoff.caseId(),
        handoff.type(),
        handoff.status(),
        handoff.route().receivingDeskId(),
        handoff.group(),
        !parties.isEmpty(),
        Transition.allowed(handoff.situation(parties)));
  }

  /** Whether a move is the group's to make. */
  static boolean isTheGroups(HandoffEntity handoff, Transition transition) {
    return isTheGroups(handoff.group() != null, transition);
  }

  /** The same, of one that travels in a group or does not. */
  static boolean isTheGroups(boolean grouped, Transition transition) {
    return grouped && NEVER_ALONE.contains(transition);
  }

  /** Whether those who travel with one that makes this move are held. */
  static boolean stopsOthers(Transition transition) {
    return STOPS.contains(transition);
  }

  /** Whether a move is for it: a group holds who is under way, and resumes who is held. */
  public boolean takesPartIn(Transition transition) {
    if (status.isTerminal()) {
      return false;
    }
    var held = status == HandoffStatus.ON_HOLD;
    return transition != (held ? Transition.HOLD : Transition.RESUME);
  }

  @Override
  public String toString() {
    return "GroupMember " + handoff;
  }
}
