package org.trm.checkpoint;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.trm.shared.CountryCode;
import org.trm.tlog.Checkpoint;
import org.trm.tlog.Note;
import org.trm.tlog.TreeHead;

/** Signs a checkpoint and puts it where everybody reads it. */
@Singleton
class Publication {

  private final CheckpointTable table;
  private final Signers signers;
  private final InstantSource clock;
  private final Timer lag;

  Publication(CheckpointTable table, Signers signers, InstantSource clock, MeterRegistry metrics) {
    this.table = table;
    this.signers = signers;
    this.clock = clock;
    this.lag =
        Timer.builder("trm.journal.lag")
            .description("From an entry's being recorded to a published checkpoint that covers it")
            .publishPercentiles(0.5, 0.99)
            .register(metrics);
  }

  boolean isOut(CountryCode country, TreeHead head) throws SQLException {
    return table.size(country.value()) >= head.size();
  }

  /** Throws before anything is decided if the country cannot sign. */
  void demandKeys(CountryCode country) {
    signers.of(country);
  }

  /** False if a larger one was published meanwhile. */
  boolean publish(CountryCode country, TreeHead before, TreeHead head) throws SQLException {
    var out = table.publish(country.value(), head, note(country, head));
    var recorded = table.recordedAt(country.value(), Math.min(before.size(), head.size() - 1));
    recorded.ifPresent(at -> lag.record(Duration.between(at, clock.instant())));
    return out;
  }

  private Note note(CountryCode country, TreeHead head) {
    var checkpoint = new Checkpoint(JournalKeys.origin(country), head);
    var now = clock.instant();
    return new Note(
        checkpoint.text(),
        signers.of(country).stream().map(signer -> signer.sign(checkpoint, now)).toList());
  }
}
