package org.trm.group;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Groups with their members and checks; the database shows what the caller may see of them. */
@ApplicationScoped
class GroupRepository implements PanacheRepositoryBase<GroupEntity, UUID> {

  void add(Object row) {
    getEntityManager().persist(row);
  }

  List<MemberEntity> members(UUID group) {
    return getEntityManager()
        .createQuery("from MemberEntity where key.groupId = :group", MemberEntity.class)
        .setParameter("group", group)
        .getResultList();
  }

  /** What was found, the earliest first. */
  List<CheckEntity> checks(UUID group) {
    return getEntityManager()
        .createQuery("from CheckEntity where groupId = :group order by id", CheckEntity.class)
        .setParameter("group", group)
        .getResultList();
  }
}
