package org.trm.handoff;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.trm.actor.Ear;

/** Watches what is answered and what is logged, for personal data that comes to light. */
final class Watch implements AutoCloseable, Filter {

  private final List<Filter> others = List.copyOf(RestAssured.filters());
  private final Queue<String> leaks = new ConcurrentLinkedQueue<>();
  private final Ear ear = new Ear(this::note); // what it tells is kept above
  private int heard;

  Watch() {
    RestAssured.filters(this);
  }

  /** Where personal data came to light. */
  List<String> leaks() {
    return List.copyOf(leaks);
  }

  /** How many answers were looked at. */
  int heard() {
    return heard;
  }

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext next) {
    var answer = next.next(request, expected);
    heard++;
    var what = request.getMethod() + " -> " + answer.statusCode();
    note(what + " headers", answer.headers().toString());
    if (!isContent(request.getURI()) || answer.statusCode() >= 400) {
      note(what + " body of " + request.getUserDefinedPath(), answer.asString());
    }
    return answer;
  }

  /** Where case content is read and written, and shown to whoever may. */
  private static boolean isContent(String uri) {
    return uri.contains("/sections/") || uri.endsWith("/packet");
  }

  private void note(String where, String text) {
    if (Canaries.singIn(text)) {
      leaks.add(where);
    }
  }

  @Override
  public void close() {
    ear.close();
    RestAssured.replaceFiltersWith(new ArrayList<>(others));
  }
}
