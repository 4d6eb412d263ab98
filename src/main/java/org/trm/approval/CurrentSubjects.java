package org.trm.approval;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      var subjects = subjects(owner, proposals);
      if (!subjects.isEmpty()) {
        versions.putAll(owner.now(subjects));
      }
    }
    return versions;
  }

  /** The subjects with which nothing was done yet for which two people were needed. */
  Set<UUID> waiting(Collection<Proposed> proposals) {
    var waiting = new HashSet<UUID>();
    for (var owner : owners) {
      var subjects = subjects(owner, proposals);
      if (!subjects.isEmpty()) {
        waiting.addAll(owner.waiting(subjects));
      }
    }
    return waiting;
  }

  /** Locks what a proposal is about, where it belongs to a feature that makes moves with it. */
  void lock(Proposed proposal) {
    for (var owner : owners) {
      subjects(owner, List.of(proposal)).forEach(owner::lock);
    }
  }

  private static Set<UUID> subjects(SubjectVersions owner, Collection<Proposed> proposals) {
    return proposals.stream()
        .map(Proposed::proposal)
        .filter(proposal -> owner.kinds().contains(proposal.kind()))
        .map(proposal -> proposal.subject().id())
        .collect(toSet());
  }
}
