package org.trm.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.facts.Company.Found;
import org.trm.group.NewRecruitmentCheck.CheckMethod;
import org.trm.shared.CaseId;
import org.trm.transition.HandoffStatus;
import org.trm.web.Versioned;

/**
 * A group as one of its parties sees it.
 *
 * @param members the handoffs in it now that the caller may see
 * @param checks what was found about them, to the holder; the latest counts and comes last
 * @param dissolved whether everybody travels alone again
 * @param allowedTransitions what the caller may do now with all of them at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Handoffs that move or hold together, as one of their parties sees them")
public record GroupView(
    UUID id,
    long version,
    Instant formedAt,
    List<Member> members,
    List<RecruitmentCheck> checks,
    boolean dissolved,
    List<String> allowedTransitions)
    implements Versioned {
  public GroupView {
    members = List.copyOf(members);
    checks = List.copyOf(checks);
    allowedTransitions = List.copyOf(allowedTransitions);
  }

  /** One of them, and where that handoff stands. */
  @Schema(name = "GroupedHandoff", description = "A handoff in a group, and where it stands")
  public record Member(UUID handoff, CaseId caseId, GroupRole role, HandoffStatus status) {}

  /** What somebody found. */
  @Schema(name = "RecruitmentCheck", description = "Whether one of a group recruited another")
  public record RecruitmentCheck(UUID id, Found finding, CheckMethod method, Instant occurredAt) {}

  @Override
  public String location() {
    return "/v1/handoff-groups/" + id;
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "GroupView " + id;
  }
}
