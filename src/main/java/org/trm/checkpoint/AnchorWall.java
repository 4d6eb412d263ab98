package org.trm.checkpoint;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Refuses to start, and to sign, where the anchor is on the server it is to guard against; a
 * physical copy of that server counts as the same. On one's own machine it may be.
 */
@Singleton
class AnchorWall {

  private static final Logger LOG = Logger.getLogger(AnchorWall.class);

  private final AgroalDataSource database;
  private final Anchor anchor;
  private final boolean local;
  private volatile boolean apart;

  AnchorWall(
      @DataSource("sequencer") AgroalDataSource database,
      Anchor anchor,
      @ConfigProperty(name = "trm.local", defaultValue = "false") boolean local) {
    this.database = database;
    this.anchor = anchor;
    this.local = local;
  }

  void atStart(@Observes @Priority(2) StartupEvent start) throws SQLException {
    try {
      if (!isApart()) {
        throw new IllegalStateException(
            "The anchor (quarkus.datasource.anchor) is on the same database server as the service."
                + " Put it on a server that is backed up, restored and kept by somebody else.");
      }
    } catch (AnchorSilent e) {
      LOG.warnf("the anchor does not answer; nothing is signed until it does: %s", e.state());
    }
  }

  boolean isApart() throws SQLException {
    if (!apart) {
      apart = local || server() != anchor.server();
    }
    return apart;
  }

  private long server() throws SQLException {
    try (var connection = database.getConnection()) {
      return Anchor.server(connection);
    }
  }
}
