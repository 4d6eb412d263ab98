package org.trm.checkpoint;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.trm.shared.CountryCode;
import org.trm.tlog.BrokenTree;

/**
 * Walks through every journal for ever, one tile of each a second: are the entries still those of
 * the leaves, the leaves those of the tile, the tile that of the tile above?
 *
 * <p>What it finds is kept in the anchor, so that no copy of the service signs on.
 */
@ApplicationScoped
public class SelfCheck {

  private static final Logger LOG = Logger.getLogger(SelfCheck.class);
  private static final String COUNTRIES = "select country from journal_state order by country";

  private final AgroalDataSource database;
  private final Anchor anchor;
  private final Checkpoints checkpoints;
  private final Map<CountryCode, Long> next = new ConcurrentHashMap<>();

  SelfCheck(
      @DataSource("sequencer") AgroalDataSource database, Anchor anchor, Checkpoints checkpoints) {
    this.database = database;
    this.anchor = anchor;
    this.checkpoints = checkpoints;
  }

  @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
  void onSchedule() {
    try {
      for (var country : countries()) {
        walk(country);
      }
    } catch (SQLException | AnchorSilent e) {
      LOG.debugf("the walk waits cause=%s", e.getClass().getName());
    }
  }

  /** Checks the next tile of one journal; true when its last tile was checked. */
  boolean walk(CountryCode country) throws SQLException {
    try (var connection = database.getConnection()) {
      var check = new TileCheck(connection, country.value());
      var index = next.getOrDefault(country, 0L);
      boolean last = check.isLast(index);
      next.put(country, last ? 0 : index + 1);
      check.demandSound(index);
      return last;
    } catch (BrokenTree e) {
      anchor.refuse(JournalKeys.origin(country), String.valueOf(e.getMessage()));
    } catch (TreeTables.Unreadable e) {
      throw e.failure();
    }
    checkpoints.publish(country); // which says aloud that it is refused
    return false;
  }

  private List<CountryCode> countries() throws SQLException {
    var countries = new ArrayList<CountryCode>();
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(COUNTRIES)) {
      while (rows.next()) {
        countries.add(new CountryCode(rows.getString(1)));
      }
    }
    return countries;
  }
}
