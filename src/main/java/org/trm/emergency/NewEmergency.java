package org.trm.emergency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Why a case must be read now.
 *
 * @param note what the second person should know; sealed for the holder, in no journal
 */
@Schema(description = "Why a case must be read now")
public record NewEmergency(
    @NotNull EmergencyReason reason, @Nullable @Size(min = 1, max = 1000) String note) {

  @Override
  public String toString() {
    return "NewEmergency";
  }
}
