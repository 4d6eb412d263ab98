package org.trm.circle;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.trm.approval.ApprovalKind;
import org.trm.approval.SubjectVersions;

/** Tells the version of openings about which two people decide: it never changes. */
@ApplicationScoped
class OpeningVersions implements SubjectVersions {

  static final String PROPOSED = "1";

  private final Openings openings;

  OpeningVersions(Openings openings) {
    this.openings = openings;
  }

  @Override
  public Set<ApprovalKind> kinds() {
    return Set.of(ApprovalKind.CASE_OPENING);
  }

  @Override
  public Map<UUID, String> now(Set<UUID> subjects) {
    return subjects.stream()
        .map(openings::find)
        .flatMap(Optional::stream)
        .collect(toMap(opening -> opening.view().id(), _ -> PROPOSED));
  }
}
