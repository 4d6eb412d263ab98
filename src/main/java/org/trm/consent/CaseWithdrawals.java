package org.trm.consent;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.consent.CaseWithdrawalEntity.TakingBack;
import org.trm.identity.Caller;
import org.trm.identity.ClosedCases;
import org.trm.shared.CaseId;
import org.trm.shared.DataCategory;
import org.trm.shared.Ids;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/** Withdrawals as organisations recorded them; the database shows each to its recorder. */
@ApplicationScoped
class CaseWithdrawals implements PanacheRepositoryBase<CaseWithdrawalEntity, UUID> {

  private final ClosedCases closed;
  private final InstantSource clock;

  CaseWithdrawals(ClosedCases closed, InstantSource clock) {
    this.closed = closed;
    this.clock = clock;
  }

  UUID add(Caller recorder, CaseId theCase, TakingBack said) {
    var withdrawal = new CaseWithdrawalEntity(Ids.next(clock), recorder, theCase, said);
    persist(withdrawal);
    flush();
    return withdrawal.id();
  }

  /** Those that the caller's organisation recorded about a case, the latest first. */
  List<CaseWithdrawalEntity> of(CaseId theCase) {
    return closed.has(theCase) ? List.of() : list("caseId = ?1 order by id desc", theCase.value());
  }

  Optional<CaseWithdrawalEntity> of(CaseId theCase, UUID id) {
    return find("id = ?1 and caseId = ?2", id, theCase.value())
        .firstResultOptional()
        .filter(_ -> !closed.has(theCase));
  }

  /**
   * Takes back whatever this withdrawal covers, wherever it was given.
   *
   * @return what is gone, by the organisation to which it was given
   */
  Map<OrganisationId, Set<ConsentItem>> takeBack(UUID withdrawal) {
    return getEntityManager()
        .unwrap(Session.class)
        .doReturningWork(connection -> takeBack(connection, withdrawal));
  }

  private static Map<OrganisationId, Set<ConsentItem>> takeBack(
      Connection connection, UUID withdrawal) throws SQLException {
    var gone = new HashMap<OrganisationId, Set<ConsentItem>>();
    try (var call = connection.prepareStatement("select * from consent_take_back(?)")) {
      call.setObject(1, withdrawal);
      try (var row = call.executeQuery()) {
        while (row.next()) {
          gone.computeIfAbsent(
                  new OrganisationId(row.getString("organisation")), _ -> new HashSet<>())
              .add(
                  new ConsentItem(
                      Purpose.valueOf(row.getString("purpose")),
                      new OrganisationId(row.getString("recipient")),
                      DataCategory.valueOf(row.getString("category"))));
        }
      }
    }
    return gone;
  }
}
