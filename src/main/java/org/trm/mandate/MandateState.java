package org.trm.mandate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a mandate opens anything: not before a second person has agreed to it. */
@Schema(description = "Where a mandate stands; it opens nothing before a second person has agreed")
public enum MandateState {
  PROPOSED,
  DECLINED,
  AGREED,
  ENDED
}
