package org.trm.deadline;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far up a matter has gone because nobody acted in time. */
@Schema(name = "Escalation", description = "How far up it has gone because nobody acted in time")
public enum Escalation {
  NONE,
  DEPUTY,
  COORDINATOR
}
