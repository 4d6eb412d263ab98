package org.trm.identity;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.trm.token.Binding;

/** The claims of a token with a good signature, each in the form it must have. */
record Claims(JsonWebToken token) {

  /** No token may be good for longer, however the realm is set up. */
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

  /** How far a realm's clock may be ahead of ours. */
  private static final Duration AHEAD = Duration.ofSeconds(10);

  private static final int LONGEST = 255;
  private static final int MOST_ACTORS = 3;

  /** A text that must be there. */
  String text(String name) {
    if (token.<Object>getClaim(name) instanceof String text) {
      return form(text);
    }
    throw malformed();
  }

  /** What the system may do, which says so itself. */
  Set<String> scopes() {
    return token.<Object>getClaim("scope") instanceof String text
        ? Set.of(text.strip().split(" +"))
        : Set.of();
  }

  /** Until when the token can be used; one that is good for too long cannot be used at all. */
  Instant end(Instant now) {
    var issued = Instant.ofEpochSecond(token.getIssuedAtTime());
    var end = Instant.ofEpochSecond(token.getExpirationTime());
    if (issued.isAfter(now.plus(AHEAD)) || end.isAfter(issued.plus(LONGEST_LIFE))) {
      throw new AuthenticationFailedException("the token lives too long");
    }
    return end;
  }

  /** What the token is bound to (RFC 7800). */
  Binding binding() {
    var claim = token.<Object>getClaim("cnf");
    if (claim == null) {
      return Binding.NONE;
    }
    if (!(claim instanceof Map<?, ?> confirmation)) {
      throw malformed();
    }
    var members = new HashMap<String, Object>();
    confirmation.forEach((name, value) ->
        members.put(
            String.valueOf(name), value instanceof JsonString text ? text.getString() : value));
    return Binding.of(members);
  }

  /**
   * The system that acts for the token's subject (RFC 8693, section 4.1), and after a slash the one
   * through which the subject came to it.
   */
  Optional<String> actor() {
    var actor = new StringBuilder();
    var claim = token.<Object>getClaim("act");
    for (int depth = 0; claim != null; depth++) {
      if (depth == MOST_ACTORS
          || !(claim instanceof JsonObject act)
          || !(act.get("sub") instanceof JsonString subject)) {
        throw malformed();
      }
      actor.append(depth == 0 ? "" : "/").append(form(subject.getString()));
      claim = act.get("act");
    }
    return actor.isEmpty() ? Optional.empty() : Optional.of(actor.toString());
  }

  private static String form(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw malformed();
    }
    return text;
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException("a claim is not as it must be");
  }
}
