package org.trm.handoff;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Several calls at the same moment. */
final class Together {

  private Together() {}

  /** Starts all of them at once; their answers, in their order. */
  static <T> List<T> call(List<Callable<T>> calls) {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(calls.size())) {
      var answers =
          calls.stream()
              .map(call ->
                  threads.submit(() -> {
                    start.await();
                    return call.call();
                  }))
              .toList();
      start.countDown();
      return answers.stream().map(Together::get).toList();
    }
  }

  private static <T> T get(java.util.concurrent.Future<T> answer) {
    try {
      return answer.get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
