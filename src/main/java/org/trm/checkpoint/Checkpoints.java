package org.trm.checkpoint;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.trm.checkpoint.Refusals.Refused;
import org.trm.shared.CountryCode;
import org.trm.tlog.TreeHead;
import org.trm.vault.MissingKey;

/** Signs how far a country's journal has grown, and only what continues what was signed last. */
@Singleton
public class Checkpoints {

  private static final Logger LOG = Logger.getLogger(Checkpoints.class);

  private final AgroalDataSource database;
  private final Anchor anchor;
  private final AnchorWall wall;
  private final Publication publication;
  private final Refusals refusals;

  Checkpoints(
      @DataSource("sequencer") AgroalDataSource database,
      Anchor anchor,
      AnchorWall wall,
      Publication publication,
      Refusals refusals) {
    this.database = database;
    this.anchor = anchor;
    this.wall = wall;
    this.publication = publication;
    this.refusals = refusals;
  }

  /**
   * What may be signed next.
   *
   * @param from what was signed last
   * @param to what the tree is now; the same where it was signed but never published
   */
  record Due(CountryCode country, TreeHead from, TreeHead to) {}

  /** Publishes the country's tree as it is now, unless that is published or must be refused. */
  public void publish(CountryCode country) throws SQLException {
    try {
      var due = due(country);
      if (due.isPresent()) {
        complete(due.get());
      }
    } catch (MissingKey e) {
      refuse(country, Refusal.KEY_MISSING, String.valueOf(e.getMessage()));
    } catch (AnchorSilent e) {
      refuse(country, Refusal.ANCHOR_UNREACHABLE, e.state());
    }
  }

  /** Judges the tree. The anchor is read first: what it holds is never ahead of a sound tree. */
  Optional<Due> due(CountryCode country) throws SQLException {
    if (!wall.isApart()) {
      refuse(country, Refusal.ANCHOR_NOT_APART, "");
      return Optional.empty();
    }
    var held = anchor.read(JournalKeys.origin(country));
    try (var connection = database.getConnection()) {
      var tables = new TreeTables(connection, country.value());
      var state = tables.state().orElse(TreeState.NOTHING);
      var now = state.tree();
      var fault = Continuity.fault(held, now, tables);
      if (fault.isPresent()) {
        refuse(country, fault.get());
        return Optional.empty();
      }
      if (state.isWhole()) {
        refusals.lift(country.value());
      }
      return now.size() == 0 ? Optional.empty() : Optional.of(new Due(country, held.head(), now));
    } catch (TreeTables.Unreadable e) {
      throw e.failure();
    }
  }

  /** Moves the anchor, then signs; whoever finds it moved already has not led and signs nothing. */
  boolean complete(Due due) throws SQLException {
    if (publication.isOut(due.country(), due.to())) {
      return false;
    }
    publication.demandKeys(due.country());
    var origin = JournalKeys.origin(due.country());
    if (!due.from().equals(due.to()) && !anchor.move(origin, due.from(), due.to())) {
      LOG.debugf("another copy leads country=%s", due.country());
      return false;
    }
    return publication.publish(due.country(), due.from(), due.to());
  }

  private void refuse(CountryCode country, Refused refused) {
    refuse(country, refused.why(), refused.detail());
  }

  private void refuse(CountryCode country, Refusal why, String detail) {
    refusals.refuse(country.value(), why, detail);
  }
}
