package org.trm.group;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.trm.facts.Company.Found;
import org.trm.group.NewRecruitmentCheck.CheckMethod;
import org.trm.handoff.GroupMember;
import org.trm.shared.CaseId;
import org.trm.shared.HandoffType;
import org.trm.shared.OrganisationId;
import org.trm.transition.HandoffStatus;

/** Who may travel together, and what lays a doubt to rest. */
class GroupRulesTest {

  @Test
  void draftsOfOneKindOfJourneyTravelTogether() {
    for (var status : HandoffStatus.values()) {
      for (var type : HandoffType.values()) {
        for (var desk : List.of("si-desk", "hr-desk")) {
          for (var grouped : List.of(true, false)) {
            var expected = EnumSet.noneOf(GroupReason.class);
            add(expected, status != HandoffStatus.DRAFT, GroupReason.MEMBER_NOT_A_DRAFT);
            add(expected, grouped, GroupReason.MEMBER_IN_A_GROUP);
            add(
                expected,
                type.isRequest() || type == HandoffType.EMERGENCY_ALERT,
                GroupReason.REQUEST_IN_A_GROUP);
            add(
                expected,
                type != HandoffType.RETURN || desk.equals("hr-desk"),
                GroupReason.WAYS_DIFFER);
            var first = member(HandoffStatus.DRAFT, HandoffType.RETURN, "si-desk", null);
            var second = member(status, type, desk, grouped ? UUID.randomUUID() : null);
            assertEquals(expected, GroupRules.against(List.of(first, second), 2));
          }
        }
      }
    }
  }

  @Test
  void eachPersonIsThereOnce() {
    var one = member(HandoffStatus.DRAFT, HandoffType.RETURN, "si-desk", null);
    var doubled = Set.of(GroupReason.MEMBER_DOUBLED);
    assertEquals(doubled, GroupRules.against(new ArrayList<>(List.of(one, one)), 2));
    assertEquals(doubled, GroupRules.against(List.of(one), 2));
  }

  @Test
  void onlyWhoTalkedWithEachRulesItOut() {
    for (var finding : Found.values()) {
      for (var method : CheckMethod.values()) {
        var hasty = finding == Found.NOTHING_FOUND && method == CheckMethod.FROM_RECORDS;
        assertEquals(
            hasty ? Set.of(GroupReason.CHECK_NOT_WITH_EACH) : Set.of(),
            GroupRules.against(new NewRecruitmentCheck(finding, method, null)));
      }
    }
  }

  private static void add(Set<GroupReason> reasons, boolean holds, GroupReason reason) {
    if (holds) {
      reasons.add(reason);
    }
  }

  private static GroupMember member(
      HandoffStatus status, HandoffType type, String desk, @Nullable UUID group) {
    return new GroupMember(
        UUID.randomUUID(),
        1,
        CaseId.random(),
        type,
        status,
        new OrganisationId(desk),
        group,
        true,
        Set.of());
  }
}
