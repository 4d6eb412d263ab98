package org.trm.circle;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.trm.identity.CurrentCaller;
import org.trm.identity.Duty;

/** "Is she with you?": one answer for everybody, on record. */
@Path("/v1/neutral-answers")
@Tag(name = "Circle")
@RunOnVirtualThread
public class NeutralAnswersResource {

  private final CurrentCaller callers;
  private final GiveNeutralAnswer giveNeutralAnswer;

  NeutralAnswersResource(CurrentCaller callers, GiveNeutralAnswer giveNeutralAnswer) {
    this.callers = callers;
    this.giveNeutralAnswer = giveNeutralAnswer;
  }

  @POST
  @RolesAllowed({
    Duty.Name.CASEWORKER,
    Duty.Name.FOCAL_POINT,
    Duty.Name.SUPERVISOR,
    Duty.Name.CHILD_PROTECTION,
    Duty.Name.DATA_PROTECTION,
    Duty.Name.COORDINATOR
  })
  @Operation(
      operationId = "giveNeutralAnswer",
      summary = "What to say to whoever asks whether a person is with you; that they asked is kept")
  public NeutralAnswer answer(@NotNull @Valid NewAsking asking) {
    return giveNeutralAnswer.give(callers.get(), asking).orProblem();
  }
}
