package org.trm.found;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That custody is not handed over, and why.
 *
 * @param reason in a code
 */
@Schema(name = "CustodyDeclined", description = "That custody is not handed over, and why")
public record NewRefusal(@NotNull DeclineReason reason) {

  /** Why custody stays where it is. */
  @Schema(name = "CustodyDeclineReason")
  public enum DeclineReason {
    PERSON_WANTS_OTHERWISE,
    UNSAFE_THERE,
    ANOTHER_PERSON,
    HANDED_OVER_ELSEWHERE,
    COMES_BACK_TO_US
  }
}
