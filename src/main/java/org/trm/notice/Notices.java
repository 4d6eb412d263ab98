package org.trm.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Journal;
import org.trm.journal.Subject;
import org.trm.notice.WayOutside.Way;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.Ids;
import org.trm.shared.OrganisationId;
import org.trm.task.Debt;
import org.trm.task.TaskKind;
import org.trm.task.Tasks;

/** What other features may tell organisations about a case; always in their own transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Notices {

  private final NoticeRepository notices;
  private final WayOutside ways;
  private final Tasks tasks;
  private final Journal journal;
  private final InstantSource clock;

  Notices(
      NoticeRepository notices,
      WayOutside ways,
      Tasks tasks,
      Journal journal,
      InstantSource clock) {
    this.notices = notices;
    this.ways = ways;
    this.tasks = tasks;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Whether the caller's organisation has custody of a case, has a copy of it, or was given a
   * packet of it.
   */
  public boolean takesPart(CaseId theCase) {
    return !notices.isClosed(theCase)
        && (boolean)
            notices
                .getEntityManager()
                .createNativeQuery("select takes_part(?1)", Boolean.class)
                .setParameter(1, theCase.value())
                .getSingleResult();
  }

  /**
   * Everybody who holds or has received something of a case; fails for a caller who does not take
   * part in it.
   */
  public List<Recipient> recipients(CaseId theCase) {
    return notices
        .getEntityManager()
        .unwrap(Session.class)
        .doReturningWork(connection -> recipients(connection, theCase));
  }

  private static List<Recipient> recipients(Connection connection, CaseId theCase)
      throws SQLException {
    var recipients = new ArrayList<Recipient>();
    try (var select = connection.prepareStatement("select * from case_recipients(?)")) {
      select.setObject(1, theCase.value());
      try (var row = select.executeQuery()) {
        while (row.next()) {
          recipients.add(
              new Recipient(
                  new OrganisationId(row.getString("organisation")),
                  new CountryCode(row.getString("country")),
                  row.getBoolean("holds")));
        }
      }
    }
    return recipients;
  }

  /**
   * Tells one organisation, on the record of both countries. One in a country without a realm has
   * no journal here: the desk that sent it a handoff writes there, and owes its answer by letter.
   *
   * @param about what of the case it is about
   */
  public void tell(Caller caller, CaseId theCase, UUID about, NewNotice notice) {
    var id = Ids.next(clock);
    var way = ways.to(theCase, notice.to());
    var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var told = new NoticeEntity(id, caller, new NoticeEntity.About(theCase, about), notice, at);
    notices.persistAndFlush(told.through(way.orElse(null)));
    var entry = Entry.done(caller, Action.NOTICE_SENT, Subject.of(theCase, id, 1));
    var other =
        ways.isHere(notice.to()) ? Optional.of(notice.to().country()) : way.map(Way::country);
    journal.append(other.map(entry::across).orElse(entry));
    way.ifPresent(
        by -> tasks.begin(new Debt(TaskKind.NOTICE_BY_LETTER, id, by.country(), by.desk())));
  }

  /** What the caller's organisation told about a case, with the answers. */
  public List<NoticeView> sentAbout(Caller caller, CaseId theCase) {
    return notices.about(theCase, caller);
  }
}
