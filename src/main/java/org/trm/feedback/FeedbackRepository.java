package org.trm.feedback;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Feedback; the database shows it to whoever sees the handoff. */
@ApplicationScoped
class FeedbackRepository implements PanacheRepositoryBase<FeedbackEntity, UUID> {
  private static final int MOST = 200;

  List<FeedbackView> of(UUID handoff) {
    return find("handoff = ?1 order by saidAt, id", handoff).page(0, MOST).stream()
        .map(FeedbackEntity::view)
        .toList();
  }
}
