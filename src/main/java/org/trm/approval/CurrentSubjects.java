package org.trm.approval;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Asks the features that own them how the subjects of proposals stand now. */
@ApplicationScoped
class CurrentSubjects {

  private final Instance<SubjectVersions> owners;

  CurrentSubjects(Instance<SubjectVersions> owners) {
    this.owners = owners;
  }

  /** The version of each subject now; what nobody knows is left out. */
  Map<UUID, String> of(Collection<Proposed> proposals) {
    var versions = new HashMap<UUID, String>();
    for (var owner : owners) {
      var subjects =
          proposals.stream()
              .map(Proposed::proposal)
              .filter(proposal -> owner.kinds().contains(proposal.kind()))
              .map(proposal -> proposal.subject().id())
              .collect(toSet());
      if (!subjects.isEmpty()) {
        versions.putAll(owner.now(subjects));
      }
    }
    return versions;
  }
}
