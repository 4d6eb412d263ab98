package org.trm.actor;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Where calls go: to the service under test, and by turns to another copy while there is one. */
public final class Copies {

  private static final AtomicReference<@Nullable URI> OTHER = new AtomicReference<>();
  private static final AtomicInteger TURN = new AtomicInteger();

  private Copies() {}

  /** From now on every second call goes there. */
  public static void alternateWith(URI other) {
    OTHER.set(other);
  }

  /** From now on all calls go to the service under test. */
  public static void one() {
    OTHER.set(null);
  }

  static RequestSpecification given() {
    var other = OTHER.get();
    return other == null || TURN.incrementAndGet() % 2 == 0
        ? RestAssured.given()
        : RestAssured.given().baseUri(other.toString()).port(other.getPort());
  }
}
