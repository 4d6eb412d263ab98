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

  /** One of a country that takes tokens only if they are bound to a key. */
  static final String STRICT = "trm.countries.xz.issuers";

  /** One for each test class or test that opens and closes its own. */
  static final int STEADY = 0;

  static final int LATE = 1;
  static final int CHANGING = 2;
  static final int FOREIGN = 3;
  static final int ABSENT = 4;
  static final int STANDING = 5;
  static final int SILENT = 6;
  static final int BOUND = 7;
  static final int ACTING = 8;
  static final int CERTIFIED = 9;
  private static final int ALL = 10;

  /** With it the service asks these realms about their tokens. */
  static final String SECRET = "nobody else's secret: + & =";

  @Override
  public Map<String, String> start() {
    var issuers = Stream.generate(FakeRealms::address).limit(ALL).collect(joining(","));
    return Map.of(
        SETTING,
        issuers,
        "trm.countries.xk.secret",
        SECRET,
        "trm.countries.xk.bindings",
        "dpop,mtls,none",
        STRICT,
        address(),
        "trm.countries.xz.secret",
        SECRET,
        "trm.countries.xz.bindings",
        "dpop");
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
