package org.trm.group;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.trm.casefile.Moments;
import org.trm.facts.Company.Found;
import org.trm.group.NewRecruitmentCheck.CheckMethod;
import org.trm.identity.Caller;

/** What was found about a group; never changed, the latest counts. */
@SuppressWarnings("UnusedVariable") // columns that queries ask for
@Entity
@Table(name = "handoff_group_check")
class CheckEntity {

  @Id private UUID id;
  private UUID groupId;
  private String finding;
  private String method;
  private Instant occurredAt;
  private Instant recordedAt;
  private String organisation;

  @SuppressWarnings("NullAway.Init")
  protected CheckEntity() {}

  CheckEntity(UUID id, UUID group, Caller caller, NewRecruitmentCheck found, Moments moments) {
    this.id = id;
    this.groupId = group;
    this.finding = found.finding().name();
    this.method = found.method().name();
    this.occurredAt = moments.occurredAt();
    this.recordedAt = moments.recordedAt();
    this.organisation = caller.organisation().value();
  }

  GroupView.RecruitmentCheck view() {
    return new GroupView.RecruitmentCheck(
        id, Found.valueOf(finding), CheckMethod.valueOf(method), occurredAt);
  }
}
