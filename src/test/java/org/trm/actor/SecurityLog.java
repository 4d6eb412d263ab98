package org.trm.actor;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What the service writes of those whom it cannot name. */
public final class SecurityLog {

  private SecurityLog() {}

  /** Something that may go wrong. */
  public interface Work<X extends Exception> {
    void run() throws X;
  }

  /** The lines that are written while this is done. */
  public static <X extends Exception> List<String> during(Work<X> work) throws X {
    var lines = new ConcurrentLinkedQueue<String>();
    var log = Logger.getLogger("org.trm.security");
    var ear = new Ear(lines);
    log.addHandler(ear);
    try {
      work.run();
    } finally {
      log.removeHandler(ear);
    }
    return List.copyOf(lines);
  }

  /** Writes down what is logged. */
  private static final class Ear extends Handler {

    private final Queue<String> lines;

    Ear(Queue<String> lines) {
      this.lines = lines;
    }

    @Override
    public void publish(LogRecord line) {
      lines.add(line.getMessage().formatted(line.getParameters()));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
