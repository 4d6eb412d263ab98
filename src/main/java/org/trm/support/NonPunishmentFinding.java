package org.trm.support;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.web.Happened;

/**
 * How the principle of non-punishment stands (CETS 197 art. 26).
 *
 * @param occurredAt when, if that is not now
 */
@Schema(description = "How the principle of non-punishment stands (CETS 197 art. 26)")
public record NonPunishmentFinding(
    @NotNull NonPunishmentStanding standing,
    @NotNull OffenceClass offence,
    @Nullable @Happened Instant occurredAt)
    implements SupportRecord {

  /** How it stands. */
  public enum NonPunishmentStanding {
    NOT_ASSESSED,
    RAISED,
    APPLIED,
    REFUSED
  }

  /** What the person was made to do, in classes. */
  public enum OffenceClass {
    ENTRY_OR_STAY,
    DOCUMENTS,
    WORK_WITHOUT_PERMIT,
    PROPERTY,
    DRUGS,
    BEGGING,
    OTHER
  }

  @Override
  public String toString() {
    return "NonPunishmentFinding";
  }
}
