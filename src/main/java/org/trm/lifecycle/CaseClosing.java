package org.trm.lifecycle;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * Why a case is closed, and what was looked at before.
 *
 * @param legalHold whether what is recorded must be kept for somebody, for instance a court
 * @param childReviewedAt when it was last looked at whether closing is best for the child
 * @param occurredAt when, if that is not now
 */
@Schema(description = "Why a case is closed, and what was looked at before")
public record CaseClosing(
    @NotNull ClosingReason reason,
    @NotNull LegalHold legalHold,
    @Nullable @Happened Instant childReviewedAt,
    @Nullable @Happened Instant occurredAt)
    implements LifecycleRecord {

  /** Why there is nothing more to do. */
  public enum ClosingReason {
    PLAN_DONE,
    PERSON_ENDED_IT,
    CONTACT_LOST,
    HANDED_OFF,
    DIED,
    NOT_TRAFFICKED,
    OPENED_IN_ERROR
  }

  /** For whom what is recorded must be kept, so that it is not erased (GDPR art. 17(3)). */
  public enum LegalHold {
    NONE,
    PROCEEDINGS,
    COMPENSATION_CLAIM,
    COMPLAINT,
    INQUIRY
  }

  @Override
  public String toString() {
    return "CaseClosing";
  }
}
