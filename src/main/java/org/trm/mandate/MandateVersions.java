package org.trm.mandate;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trm.approval.ApprovalKind;
import org.trm.approval.SubjectVersions;

/** A mandate has one version, and none once it is over: there is nothing to decide. */
@ApplicationScoped
class MandateVersions implements SubjectVersions {

  static final String ONLY = "1";

  private final MandateRepository mandates;
  private final MandateAge age;

  MandateVersions(MandateRepository mandates, MandateAge age) {
    this.mandates = mandates;
    this.age = age;
  }

  @Override
  public Set<ApprovalKind> kinds() {
    return Set.of(ApprovalKind.MANDATE);
  }

  @Override
  public Map<UUID, String> now(Set<UUID> subjects) {
    return mandates.holding(subjects, age.now()).stream().collect(toMap(id -> id, _ -> ONLY));
  }
}
