package org.trm.web;

import static org.trm.identity.Duty.AUDITOR;
import static org.trm.identity.Duty.CASEWORKER;
import static org.trm.identity.Duty.CHILD_PROTECTION;
import static org.trm.identity.Duty.DATA_PROTECTION;
import static org.trm.identity.Duty.FOCAL_POINT;
import static org.trm.identity.Duty.SUPERVISOR;

import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.identity.Duty;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;

/** What case content is needed for; stated with each read and written in the journal. */
public enum PurposeOfUse {
  CASEWORK,
  HANDOFF,
  SUPERVISION,
  RIGHTS,
  AUDIT,
  /** Only under an emergency that was opened, at an address of its own. */
  EMERGENCY,
  /** Only by an authority's order, at an address of its own. */
  INSPECTION;

  /** Reads the header. */
  public static PurposeOfUse fromString(String header) {
    try {
      return valueOf(header);
    } catch (IllegalArgumentException e) {
      throw ProblemException.unreadable(
          "The header Purpose-Of-Use is not one of the codes that the contract gives.");
    }
  }

  /** The purpose stated, or a problem if none was or the caller's duties do not allow it. */
  public static PurposeOfUse required(@Nullable PurposeOfUse stated, Caller caller) {
    if (stated == null) {
      throw new ProblemException(ProblemType.PURPOSE_OF_USE_MISSING);
    }
    if (caller.duties().stream().noneMatch(stated::belongsTo)) {
      throw new ProblemException(ProblemType.PURPOSE_NOT_ALLOWED);
    }
    return stated;
  }

  /** Sees that this very purpose was stated, where there is no other. */
  public static void requiredToBe(PurposeOfUse only, @Nullable PurposeOfUse stated) {
    if (stated == null) {
      throw new ProblemException(ProblemType.PURPOSE_OF_USE_MISSING);
    }
    if (stated != only) {
      throw new ProblemException(ProblemType.PURPOSE_NOT_ALLOWED);
    }
  }

  private boolean belongsTo(Duty duty) {
    return switch (this) {
      case CASEWORK -> duty == CASEWORKER || duty == CHILD_PROTECTION;
      case HANDOFF -> duty == CASEWORKER || duty == FOCAL_POINT;
      case SUPERVISION -> duty == SUPERVISOR;
      case RIGHTS -> duty == DATA_PROTECTION;
      case AUDIT -> duty == AUDITOR;
      case EMERGENCY, INSPECTION -> false;
    };
  }
}
