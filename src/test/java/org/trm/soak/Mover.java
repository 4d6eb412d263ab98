package org.trm.soak;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Puts one handoff on hold and resumes it, again and again; a request that was not answered is sent
 * again with its key and its version.
 *
 * @param done how many moves all movers have made
 * @param many how many they are to make
 */
record Mover(
    Client client,
    Supplier<String> token,
    String handoff,
    String version,
    AtomicInteger done,
    int many)
    implements Callable<List<String>> {

  /** What was answered as done, as the feed names it. */
  @Override
  public List<String> call() throws InterruptedException {
    var moves = new ArrayList<String>();
    var latest = version;
    while (done.getAndIncrement() < many) {
      boolean holds = moves.size() % 2 == 0;
      latest =
          move(holds ? "hold" : "resume", holds ? "{\"reason\": \"DUPLICATE\"}" : "{}", latest);
      moves.add(holds ? "trm.HANDOFF_HELD" : "trm.HANDOFF_RESUMED");
    }
    return moves;
  }

  private String move(String verb, String said, String against) throws InterruptedException {
    var key = UUID.randomUUID().toString();
    var answer =
        client.ask(
            handoff + "/" + verb,
            token,
            request ->
                request
                    .header("Content-Type", "application/json")
                    .header("Purpose-Of-Use", "HANDOFF")
                    .header("Idempotency-Key", key)
                    .header("If-Match", against)
                    .POST(BodyPublishers.ofString(said)));
    return answer.headers().firstValue("ETag").orElseThrow();
  }
}
