package org.trm.local;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * The launcher's command line: {@code run}, {@code services <directory> [<process>]} (stops when
 * that process ends), {@code rotate <organisation>} and {@code forget}. Whatever goes wrong is one
 * sentence and a non-zero code.
 */
final class Command {
  private Command() {}

  static int run(List<String> arguments) {
    try {
      return switch (arguments.isEmpty() ? "" : arguments.getFirst()) {
        case "run" -> keepUp(Stack.service(Stack.usualData()), Stack.usualData(), Banner::print);
        case "services" ->
            services(Path.of(arguments.get(1)), arguments.subList(2, arguments.size()));
        case "rotate" -> rotate(String.join("", arguments.subList(1, arguments.size())));
        case "forget" -> forget(Stack.usualData().toAbsolutePath());
        default ->
            throw new CannotStart(
                "Say run, services <directory>, rotate <organisation> or forget.");
      };
    } catch (CannotStart e) {
      return failed(e.sentence());
    }
  }

  private static int services(Path data, List<String> guardian) {
    guardian.forEach(Command::endWith);
    return keepUp(Stack.services(data), data, ready -> System.out.println("ready"));
  }

  private static void endWith(String process) {
    var guardian = ProcessHandle.of(Long.parseLong(process));
    if (guardian.isEmpty()) {
      throw new CannotStart("No process has the number " + process + ".");
    }
    var end = guardian.get().onExit();
    Thread.ofPlatform().daemon().start(() -> System.exit(end.join().isAlive() ? 1 : 0));
  }

  private static int keepUp(Stack stack, Path data, Consumer<RunningStack> whenReady) {
    try {
      var ready = stack.start();
      System.gc(); // from now on it only waits, and unpacking took memory
      whenReady.accept(ready);
      return stopped(stack, stack.awaitTrouble());
    } catch (CannotStart e) {
      note(data, e);
      return stopped(stack, e.sentence());
    } catch (Exception e) {
      note(data, e);
      return stopped(stack, "The stack could not start: " + e.getMessage());
    } finally {
      stack.close();
    }
  }

  /** A stack that is being stopped loses its programs one by one: that is no trouble. */
  private static int stopped(Stack stack, String sentence) {
    if (stack.isClosed()) {
      return 0;
    }
    return failed(stack.diskIsFull() ? "The disk is full: make room and start again." : sentence);
  }

  private static int failed(String sentence) {
    System.err.println(sentence);
    return 1;
  }

  /** The stack trace is for those who look for it. */
  private static void note(Path data, Exception trouble) {
    try (var log = new PrintWriter(Files.newBufferedWriter(data.resolve("launcher.log")))) {
      trouble.printStackTrace(log);
    } catch (IOException e) {
      // The sentence still reaches the reader.
    }
  }

  private static int rotate(String organisation) {
    try {
      RotateKeys.run(Stack.usualData().toAbsolutePath(), organisation);
      return 0;
    } catch (CannotStart e) {
      throw e;
    } catch (Exception e) {
      throw new CannotStart("The keys could not be rotated: " + e.getMessage(), e);
    }
  }

  private static int forget(Path data) {
    try {
      if (Files.exists(data)) {
        Leftovers.stoppedIn(data).close();
        Places.remove(data);
      }
      return 0;
    } catch (IOException e) {
      throw new CannotStart("Not everything under %s could be removed.".formatted(data), e);
    }
  }
}
