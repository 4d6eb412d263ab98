package org.trm.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** The packaged service as a second copy, on the database of the one under test. */
public record SecondCopy(ProcessHandle process, URI address) implements AutoCloseable {

  private static final Path PLACE = Path.of("target/local/second");

  /** Starts it, and waits until it answers. */
  public static SecondCopy beside(RunningStack stack) throws IOException, InterruptedException {
    var places = Places.in(PLACE);
    Files.createDirectories(places.data());
    places.beginLogs();
    var second = new RunningStack(stack.data(), stack.ports().withFreeApi(), stack.database());
    var child = Api.startForLoad(places, second);
    child.awaitReady(Api.health(second));
    return new SecondCopy(child.handle(), second.api());
  }

  @Override
  public void close() {
    process.destroy();
  }
}
