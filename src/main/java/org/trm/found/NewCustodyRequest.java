package org.trm.found;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * That a person was found again, and that whoever found them asks for custody.
 *
 * @param condition how the person is
 * @param wish what the person says about it
 * @param foundAt when, if that is not now
 */
@Schema(description = "That a person was found again, and who asks for custody of the case")
public record NewCustodyRequest(
    @NotNull Condition condition, @NotNull Wish wish, @Nullable @Happened Instant foundAt) {

  /** How somebody is who was found again. */
  @Schema(name = "FoundCondition")
  public enum Condition {
    SAFE,
    NEEDS_HELP_NOW,
    IN_DANGER
  }

  /** What somebody who was found again says of staying where they are. */
  @Schema(name = "FoundWish")
  public enum Wish {
    WANTS_TO_STAY,
    WANTS_TO_GO_BACK,
    NOT_ASKED_YET
  }
}
