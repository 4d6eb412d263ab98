package org.trm.demo;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.trm.local.RunningStack;
import org.trm.local.Stack;
import org.trm.local.Tokens;

/** Tells the story against the running service, or starts one for it. */
public final class Demo {

  private Demo() {}

  /** Exits with 0 when everything was as told, with 1 when anything differed. */
  public static void main(String[] arguments) throws Exception {
    System.exit(tell() == 0 ? 0 : 1);
  }

  private static int tell() throws Exception {
    var data = Stack.usualData();
    if (RunningStack.isRunning(data)) {
      return tell(RunningStack.in(data));
    }
    System.out.println("No service runs; starting one ...");
    try (var stack = Stack.service(data)) {
      return tell(stack.start());
    }
  }

  /** The journals are sequenced a few times a second. */
  private static void settle() {
    LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
  }

  private static int tell(RunningStack running) {
    var teller = new Teller(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    var tokens = new Tokens(running);
    new Story(teller, running.api(), tokens::user, Demo::settle).tell();
    new Homecoming(teller, running.api(), tokens::user).tell();
    new Alarm(teller, running.api(), tokens::user).tell();
    System.out.printf(
        "%n%s%n",
        teller.differences() == 0
            ? "Everything was as told."
            : teller.differences() + " things were not as told.");
    return teller.differences();
  }
}
