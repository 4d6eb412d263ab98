package org.trm.web;

import static java.util.stream.Collectors.joining;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.trm.shared.Page;

/** Answers with a page: its items are the body, the way to the next page is a Link (RFC 8288). */
@ApplicationScoped
public class Pages {

  private static final String AFTER = "after=";

  private final CurrentVertxRequest request;

  Pages(CurrentVertxRequest request) {
    this.request = request;
  }

  /** The answer to the request being served, which names the page by its {@code after}. */
  public <T> RestResponse<List<T>> answer(Page<T> page) {
    var answer = RestResponse.ResponseBuilder.ok(page.items());
    page.next().ifPresent(next -> answer.header("Link", "<" + address(next) + ">; rel=\"next\""));
    return answer.build();
  }

  private String address(String next) {
    var asked = request.getCurrent().request();
    return asked.path() + "?" + query(asked.query(), AFTER + new Cursor(next).value());
  }

  private static String query(@Nullable String asked, String after) {
    var others = Stream.of(asked == null ? new String[0] : asked.split("&", -1));
    return Stream.concat(others.filter(one -> !one.startsWith(AFTER)), Stream.of(after))
        .collect(joining("&"));
  }
}
