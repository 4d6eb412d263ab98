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
 * Provides synthetic reference data in local mode, at each start.
 *
 * <p>The service's own login may not write reference data, so this goes by the owner's, which the
 * migrations use. Elsewhere than in local mode it does nothing.
 */
@ApplicationScoped
public class SampleScripts {

  private final boolean local;
  private final Instance<Flyway> owner;
  private final InstantSource clock;

  SampleScripts(
      @ConfigProperty(name = "trm.local", defaultValue = "false") boolean local,
      Instance<Flyway> owner,
      InstantSource clock) {
    this.local = local;
    this.owner = owner;
    this.clock = clock;
  }

  /** Whether synthetic data counts here at all. */
  public boolean count() {
    return local;
  }

  /** Runs a script of the class path as the schema's owner, with the time in {@code trm.now}. */
  public void provide(String script) {
    if (!local) {
      return;
    }
    try (var connection = owner.get().getConfiguration().getDataSource().getConnection()) {
      connection.setAutoCommit(false);
      try (var time = connection.prepareStatement("select set_config('trm.now', ?, true)");
          var statement = connection.createStatement()) {
        time.setString(1, clock.instant().toString());
        time.execute();
        statement.execute(text(script));
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("the sample data could not be provided", e);
    }
  }

  private static String text(String script) {
    try (var in = Objects.requireNonNull(SampleScripts.class.getResourceAsStream(script))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
