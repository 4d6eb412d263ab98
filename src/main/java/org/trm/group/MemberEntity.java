package org.trm.group;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** Who was in a group when it was formed; never changed. */
@Entity
@Table(name = "handoff_group_member")
class MemberEntity {

  /** One handoff in one group. */
  @Embeddable
  record Key(UUID groupId, UUID handoff) {}

  @EmbeddedId private Key key;
  private String role;

  @SuppressWarnings("NullAway.Init")
  protected MemberEntity() {}

  MemberEntity(Key key, GroupRole role) {
    this.key = key;
    this.role = role.name();
  }

  UUID handoff() {
    return key.handoff();
  }

  GroupRole role() {
    return GroupRole.valueOf(role);
  }
}
