package org.trm.group;

import static org.trm.problem.ProblemType.HANDOFF_REFUSED;
import static org.trm.problem.ProblemType.ILLEGAL_TRANSITION;
import static org.trm.problem.ProblemType.NOT_FOUND;
import static org.trm.problem.ProblemType.RULE_REFUSED;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.trm.group.OneGroup.Which;
import org.trm.handoff.GroupMember;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;
import org.trm.problem.ProblemException;
import org.trm.problem.Refuses;
import org.trm.transition.Statement;
import org.trm.transition.Transition;
import org.trm.web.IfMatch;
import org.trm.web.OnceKeys;

/** What is found about a group, and what is done with everybody of it at once. */
@Path("/v1/handoff-groups/{group}")
@Tag(name = "Groups")
@RunOnVirtualThread
public class GroupMovesResource {

  private final CurrentCaller callers;
  private final OnceKeys keys;
  private final CheckRecruitment checkRecruitment;
  private final DissolveGroup dissolveGroup;
  private final MoveGroup moveGroup;

  GroupMovesResource(
      CurrentCaller callers,
      OnceKeys keys,
      CheckRecruitment checkRecruitment,
      DissolveGroup dissolveGroup,
      MoveGroup moveGroup) {
    this.callers = callers;
    this.keys = keys;
    this.checkRecruitment = checkRecruitment;
    this.dissolveGroup = dissolveGroup;
    this.moveGroup = moveGroup;
  }

  @POST
  @Path("recruitment-checks")
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(
      operationId = "checkRecruitment",
      summary = "Record whether one of a group recruited another")
  public GroupView check(
      @PathParam("group") UUID id,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid NewRecruitmentCheck found) {
    var which = new Which(id, IfMatch.required(ifMatch));
    return checkRecruitment.check(callers.get(), which, keys.required(), found).orProblem();
  }

  @POST
  @Path("dissolve")
  @RolesAllowed(Duty.Name.CASEWORKER)
  @Refuses(RULE_REFUSED)
  @Operation(operationId = "dissolveGroup", summary = "Have everybody travel alone again")
  public GroupView dissolve(
      @PathParam("group") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch) {
    var which = new Which(id, IfMatch.required(ifMatch));
    return dissolveGroup.dissolve(callers.get(), which, keys.required()).orProblem();
  }

  @POST
  @Path("{transition}")
  @RolesAllowed({Duty.Name.CASEWORKER, Duty.Name.FOCAL_POINT})
  @Refuses({ILLEGAL_TRANSITION, RULE_REFUSED, HANDOFF_REFUSED})
  @Operation(
      operationId = "moveGroup",
      summary = "Submit, hold, resume or release everybody of a group, or nobody")
  public GroupView move(
      @PathParam("group") UUID id,
      @PathParam("transition") String verb,
      @HeaderParam("If-Match") @Nullable IfMatch ifMatch,
      @NotNull @Valid Statement said) {
    var transition =
        Transition.ofVerb(verb)
            .filter(GroupMember.TOGETHER::contains)
            .orElseThrow(() -> new ProblemException(NOT_FOUND));
    var which = new Which(id, IfMatch.required(ifMatch));
    var asked = new MoveGroup.Asked(transition, said);
    return moveGroup.move(callers.get(), which, keys.required(), asked).orProblem();
  }
}
