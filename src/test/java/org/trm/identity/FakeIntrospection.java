package org.trm.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.jose4j.json.JsonUtil;
import org.jose4j.lang.JoseException;

/** What a realm of a test's own says of its tokens: that they hold, unless it is told otherwise. */
final class FakeIntrospection {

  private final AtomicInteger asked = new AtomicInteger();
  private volatile UnaryOperator<Map<String, Object>> says = UnaryOperator.identity();

  /** From now on it says so of every token. */
  void says(UnaryOperator<Map<String, Object>> other) {
    says = other;
  }

  /** From now on it stands by all of them, and nobody has asked. */
  void beginAnew() {
    says = UnaryOperator.identity();
    asked.set(0);
  }

  /** From now on it stands by none. */
  void endAllSessions() {
    says = _ -> Map.of("active", false);
  }

  /** How often it was asked. */
  int asked() {
    return asked.get();
  }

  void answer(HttpExchange talk) throws IOException {
    asked.incrementAndGet();
    var who = talk.getRequestHeaders().getFirst("Authorization");
    if (!("Basic " + base64("trm-api:" + URLEncoder.encode(FakeRealms.SECRET, UTF_8)))
        .equals(who)) {
      talk.sendResponseHeaders(401, -1);
      talk.close();
      return;
    }
    var form = new String(talk.getRequestBody().readAllBytes(), UTF_8);
    var token = form.substring(form.indexOf("&token=") + "&token=".length());
    FakeRealm.tell(talk, JsonUtil.toJson(says.apply(claims(token))));
  }

  private static Map<String, Object> claims(String token) {
    try {
      var claims = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
      var said = new HashMap<>(JsonUtil.parseJson(new String(claims, UTF_8)));
      said.put("active", true);
      return said;
    } catch (JoseException | RuntimeException e) {
      return Map.of("active", false);
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(UTF_8));
  }
}
