package org.trm.emergency;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever opened a case wrote for the second person. */
@Schema(description = "What whoever opened the case wrote for the second person")
public record EmergencyNote(UUID emergency, String note) {

  @Override
  public String toString() {
    return "EmergencyNote " + emergency;
  }
}
