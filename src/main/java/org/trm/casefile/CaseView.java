package org.trm.casefile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.web.Versioned;

/**
 * A case as one organisation has it: what is there, not the content.
 *
 * @param standing how the organisation stands to the case
 * @param safeContact whether it is recorded how this person may be reached safely; read it before
 *     reaching out
 * @param sections which sections there are, each with its latest version
 * @param custody who has had custody, the last of them today
 */
@Schema(description = "A case as one organisation has it: what is there, not the content")
public record CaseView(
    CaseId id,
    long version,
    Standing standing,
    References references,
    CaseFacts facts,
    boolean safeContact,
    List<SectionInfo> sections,
    List<ParticipantView> participants,
    List<Custody> custody,
    Instant occurredAt,
    Instant recordedAt)
    implements Versioned {

  /** A section that is there. */
  @Schema(description = "A section that is there, by its category and latest version")
  public record SectionInfo(DataCategory category, long version, Instant recordedAt) {}

  @Override
  public String location() {
    return "/v1/cases/" + id;
  }

  @Override
  public UUID resource() {
    return id.value();
  }

  @Override
  public String toString() {
    return "CaseView " + id;
  }
}
