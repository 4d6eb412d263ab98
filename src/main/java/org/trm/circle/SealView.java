package org.trm.circle;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.identity.NamedHuman;
import org.trm.shared.CaseId;
import org.trm.web.Versioned;

/** A case that only its circle may know of. */
@Schema(description = "A case that only its circle may know of")
public record SealView(
    UUID id, CaseId caseId, SealReason reason, Instant recordedAt, List<NamedHuman> members)
    implements Versioned {
  public SealView {
    members = List.copyOf(members);
  }

  @Override
  public long version() {
    return members.size();
  }

  @Override
  public String location() {
    return "/v1/cases/" + caseId + "/circle";
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "SealView " + id;
  }
}
