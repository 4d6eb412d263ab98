package org.trm.identity;

import static java.util.stream.Collectors.joining;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.stream.Stream;

/** Lets the service trust a few realms of the tests' own, in the name of a country of no other. */
public final class FakeRealms implements QuarkusTestResourceLifecycleManager {

  static final String SETTING = "trm.countries.xk.issuers";

  /** One for each test class or test that opens and closes its own. */
  static final int STEADY = 0;

  static final int LATE = 1;
  static final int CHANGING = 2;
  static final int FOREIGN = 3;
  static final int ABSENT = 4;

  @Override
  public Map<String, String> start() {
    var issuers = Stream.generate(FakeRealms::address).limit(ABSENT + 1L).collect(joining(","));
    return Map.of(SETTING, issuers);
  }

  @Override
  public void stop() {}

  private static String address() {
    try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return "http://localhost:" + free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
