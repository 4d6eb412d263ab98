package org.trm.local;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

/** How a process is ended: asked first, and forced when it does not listen. */
final class Processes {
  private static final int PATIENCE_IN_SECONDS = 10;

  private Processes() {}

  static void stop(ProcessHandle process) {
    process.destroy();
    await(process);
  }

  /** SIGINT makes PostgreSQL end its sessions; after SIGTERM it would wait for them. */
  static void stopPostgres(ProcessHandle postmaster) {
    stopPostgres(postmaster, "-INT");
  }

  /** SIGQUIT is how it ends as if by a crash: at its next start it recovers. */
  static void crashPostgres(ProcessHandle postmaster) {
    stopPostgres(postmaster, "-QUIT");
  }

  private static void stopPostgres(ProcessHandle postmaster, String signal) {
    try {
      new ProcessBuilder("kill", signal, String.valueOf(postmaster.pid())).start().waitFor();
    } catch (IOException noSuchCommand) {
      postmaster.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    await(postmaster);
  }

  private static void await(ProcessHandle process) {
    if (!ended(process)) {
      process.destroyForcibly();
      ended(process);
    }
  }

  private static boolean ended(ProcessHandle process) {
    try {
      process.onExit().get(PATIENCE_IN_SECONDS, SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException e) {
      return !process.isAlive();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return !process.isAlive();
    }
  }
}
