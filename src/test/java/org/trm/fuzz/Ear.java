package org.trm.fuzz;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to all that is logged, and has it judged. */
final class Ear extends Handler implements AutoCloseable {

  private final Logger root = Logger.getLogger("");
  private final Findings findings;
  private volatile boolean heard;

  Ear(Findings findings) {
    this.findings = findings;
    root.addHandler(this);
  }

  /** Whether anything was heard: refused logins always are. */
  boolean isAwake() {
    return heard;
  }

  @Override
  public void publish(LogRecord line) {
    heard = true;
    var thrown = new StringWriter();
    if (line.getThrown() != null) {
      line.getThrown().printStackTrace(new PrintWriter(thrown));
    }
    findings.overheard(
        "the log of " + line.getLoggerName(),
        line.getMessage() + Arrays.toString(line.getParameters()) + thrown);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
  }
}
