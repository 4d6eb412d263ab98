package org.trm.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * That agreement never counted, because of how the conversation was held.
 *
 * @param grants what never counted; absent for everything that was given in the conversation
 * @param fault what was wrong
 * @param occurredAt when that was found, if that is not now
 */
@Schema(description = "That agreement never counted, because of how the conversation was held")
public record NewInvalidation(
    @Nullable @Size(min = 1, max = 100) List<@NotNull UUID> grants,
    @NotNull Fault fault,
    @Nullable @Happened Instant occurredAt) {

  /** What was wrong with a conversation. */
  @Schema(name = "ConsentFault")
  public enum Fault {
    NOT_INFORMED,
    NOT_FREE,
    NOT_UNDERSTOOD,
    WITHOUT_CAPACITY,
    INTERPRETER_TIED,
    WRONG_PERSON
  }
}
