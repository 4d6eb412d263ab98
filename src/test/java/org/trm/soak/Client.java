package org.trm.soak;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.trm.local.RunningStack;

/** Asks for something until it is given, however often the service is away meanwhile. */
final class Client {

  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final long LONGEST_OUTAGE = Duration.ofMinutes(5).toNanos();
  private static final int UNAVAILABLE = 503;

  private final RunningStack stack;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicLong unanswered = new AtomicLong();

  Client(RunningStack stack) {
    this.stack = stack;
  }

  /** How often there was no answer, or 503. */
  long unanswered() {
    return unanswered.get();
  }

  /** The answer that is no outage; any but the one of success ends the soak. */
  HttpResponse<String> ask(String path, Supplier<String> token, Asking asking)
      throws InterruptedException {
    var end = System.nanoTime() + LONGEST_OUTAGE;
    while (System.nanoTime() < end) {
      try {
        var request = HttpRequest.newBuilder(stack.api().resolve(path)).timeout(PATIENCE);
        request.header("Authorization", "Bearer " + token.get());
        var answer = http.send(asking.with(request).build(), BodyHandlers.ofString());
        if (answer.statusCode() == 200) {
          return answer;
        }
        if (answer.statusCode() != UNAVAILABLE) {
          throw new IllegalStateException(
              path + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
      } catch (IOException | TokenAway away) {
        // as it is meant
      }
      unanswered.incrementAndGet();
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new IllegalStateException(path + " was not answered any more");
  }

  /** What is asked for, beside the address and the token. */
  interface Asking {
    HttpRequest.Builder with(HttpRequest.Builder request);
  }

  /** Keycloak lives on the database that is made to crash. */
  static final class TokenAway extends RuntimeException {
    private static final long serialVersionUID = 1;

    TokenAway(Throwable cause) {
      super(cause);
    }
  }
}
