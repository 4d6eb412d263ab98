package org.trm.group;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.trm.problem.Refusal;

/** Why handoffs cannot travel together, or why a check cannot be recorded so. */
enum GroupReason {
  MEMBER_DOUBLED("Name each handoff once, and each person with one handoff.", Law.TOGETHER),
  MEMBER_NOT_A_DRAFT("Form a group of drafts; what is under way goes on as it is.", Law.TOGETHER),
  MEMBER_IN_A_GROUP("Dissolve the other group first; nobody travels in two.", Law.TOGETHER),
  REQUEST_IN_A_GROUP("Ask about each person alone; a group is for who travels.", Law.TOGETHER),
  WAYS_DIFFER("Draft one kind of handoff to one receiving desk for all of them.", Law.TOGETHER),
  CHECK_NOT_WITH_EACH("Talk with each who can speak, alone, before you rule it out.", Law.SAFETY),
  GROUP_DISSOLVED("Nothing to do: everybody travels alone.", Law.TOGETHER);

  private static final class Law {
    static final String TOGETHER = "CRC art. 9, 10; CETS 197 art. 16";
    static final String SAFETY = "CETS 197 art. 12(2)";
  }

  private final String remedy;
  private final String source;

  GroupReason(String remedy, String source) {
    this.remedy = remedy;
    this.source = source;
  }

  Refusal refusal() {
    return new Refusal(null, name(), Map.of(), remedy, null, source);
  }

  static List<Refusal> refusals(Collection<GroupReason> reasons) {
    return reasons.stream().map(GroupReason::refusal).toList();
  }
}
