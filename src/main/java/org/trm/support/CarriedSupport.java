package org.trm.support;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of the help goes with a case to its next holder.
 *
 * @param residence of each country what was recorded last
 * @param plan the last plan
 */
public record CarriedSupport(List<ResidenceStatus> residence, @Nullable SupportPlan plan) {
  public CarriedSupport {
    residence = List.copyOf(residence);
  }

  @Override
  public String toString() {
    return "CarriedSupport";
  }
}
