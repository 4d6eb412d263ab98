package org.trm.group;

import static org.trm.group.GroupReason.CHECK_NOT_WITH_EACH;
import static org.trm.group.GroupReason.MEMBER_DOUBLED;
import static org.trm.group.GroupReason.MEMBER_IN_A_GROUP;
import static org.trm.group.GroupReason.MEMBER_NOT_A_DRAFT;
import static org.trm.group.GroupReason.REQUEST_IN_A_GROUP;
import static org.trm.group.GroupReason.WAYS_DIFFER;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.trm.facts.Company.Found;
import org.trm.group.NewRecruitmentCheck.CheckMethod;
import org.trm.handoff.GroupMember;
import org.trm.shared.HandoffType;
import org.trm.transition.HandoffStatus;

/** Which handoffs may travel together, and what a check must be that lays a doubt to rest. */
final class GroupRules {

  private GroupRules() {}

  /**
   * Everything against a group of these.
   *
   * @param asked how many members were named
   */
  static Set<GroupReason> against(Collection<GroupMember> members, int asked) {
    var reasons = EnumSet.noneOf(GroupReason.class);
    addIf(asked > count(members), MEMBER_DOUBLED, reasons);
    for (var member : members) {
      addIf(member.status() != HandoffStatus.DRAFT, MEMBER_NOT_A_DRAFT, reasons);
      addIf(member.group() != null, MEMBER_IN_A_GROUP, reasons);
      addIf(!travels(member.type()), REQUEST_IN_A_GROUP, reasons);
    }
    addIf(members.stream().map(Way::of).distinct().count() > 1, WAYS_DIFFER, reasons);
    return reasons;
  }

  static Set<GroupReason> against(NewRecruitmentCheck found) {
    var reasons = EnumSet.noneOf(GroupReason.class);
    addIf(
        found.finding() == Found.NOTHING_FOUND
            && found.method() != CheckMethod.SPOKE_WITH_EACH_ALONE,
        CHECK_NOT_WITH_EACH,
        reasons);
    return reasons;
  }

  private record Way(HandoffType type, String desk) {
    static Way of(GroupMember member) {
      return new Way(member.type(), member.receivingDesk().value());
    }
  }

  private static long count(Collection<GroupMember> members) {
    return members.stream().map(GroupMember::theCase).distinct().count();
  }

  private static boolean travels(HandoffType type) {
    return switch (type) {
      case CASE_TRANSFER, RETURN, SERVICE_REFERRAL -> true;
      case INFORMATION_REQUEST, NATIONALITY_CHECK, TRAVEL_DOCUMENT, FAMILY_TRACING -> false;
      case EMERGENCY_ALERT -> false;
    };
  }

  private static void addIf(boolean holds, GroupReason reason, Set<GroupReason> reasons) {
    if (holds) {
      reasons.add(reason);
    }
  }
}
