package org.trm.actor;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Listens to all that is logged, with every value and every failure that comes with it. */
public final class Ear extends Handler implements AutoCloseable {

  private final Logger root = Logger.getLogger("");
  private final BiConsumer<String, String> listener;
  private volatile boolean heard;

  /** Tells the listener where something was said, and what, until it is closed. */
  public Ear(BiConsumer<String, String> listener) {
    this.listener = listener;
    root.addHandler(this);
  }

  /** Whether anything was heard: refused logins always are. */
  public boolean isAwake() {
    return heard;
  }

  @Override
  public void publish(LogRecord line) {
    heard = true;
    var thrown = new StringWriter();
    if (line.getThrown() != null) {
      line.getThrown().printStackTrace(new PrintWriter(thrown));
    }
    listener.accept(
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
