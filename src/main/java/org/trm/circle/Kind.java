package org.trm.circle;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody came to be outside. */
@Schema(name = "ShutOutKind")
public enum Kind {
  /** The holder shut them out. */
  EXCLUSION,
  /** They withdrew. */
  RECUSAL
}
