package org.trm.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/**
 * Provides synthetic organisations in local mode, at each start, with contacts assured just now.
 *
 * <p>The service's own login may not write the directory, so this goes by the owner's, which the
 * migrations use. Elsewhere than in local mode it does nothing.
 */
@ApplicationScoped
class SampleDirectory {

  private static final String SCRIPT = "/db/sample/directory.sql";

  private final boolean local;
  private final Instance<Flyway> owner;
  private final InstantSource clock;

  SampleDirectory(
      @ConfigProperty(name = "trm.local", defaultValue = "false") boolean local,
      Instance<Flyway> owner,
      InstantSource clock) {
    this.local = local;
    this.owner = owner;
    this.clock = clock;
  }

  void provide() {
    if (!local) {
      return;
    }
    try (var connection = owner.get().getConfiguration().getDataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (var time = connection.prepareStatement("select set_config('trm.now', ?, true)");
          var script = connection.createStatement()) {
        time.setString(1, clock.instant().toString());
        time.execute();
        script.execute(text());
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the sample organisations could not be provided", e);
    }
  }

  private static String text() {
    try (var in = Objects.requireNonNull(SampleDirectory.class.getResourceAsStream(SCRIPT))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
