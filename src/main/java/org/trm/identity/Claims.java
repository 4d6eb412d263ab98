package org.trm.identity;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.trm.shared.OrganisationId;
import org.trm.token.Binding;

/** The claims of a token with a good signature, each in the form it must have. */
record Claims(JsonWebToken token) {

  /** No token may be good for longer, however the realm is set up. */
  private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

  /**
   * How far a realm's clock may be ahead of ours, and how far it may go on while a token is made:
   * Keycloak reads it once for the beginning of a token's life and once more for the end.
   */
  private static final Duration SLACK = Duration.ofSeconds(10);

  private static final int LONGEST = 255;
  private static final int MOST_ACTORS = 3;

  /** A claim is not as it must be; the message is its name, and nothing of what it says. */
  static final class Unfit extends IllegalArgumentException {
    Unfit(String claim) {
      super(claim);
    }
  }

  /** A text that must be there. */
  String text(String name) {
    if (token.<Object>getClaim(name) instanceof String text) {
      return form(name, text);
    }
    throw new Unfit(name);
  }

  /** For whom its holder works. */
  OrganisationId organisation() {
    return formed("organisation", () -> new OrganisationId(text("organisation")));
  }

  /** What the system may do, which says so itself. */
  Set<String> scopes() {
    return token.<Object>getClaim("scope") instanceof String text
        ? formed("scope", () -> Set.of(text.strip().split(" +")))
        : Set.of();
  }

  /** Until when the token can be used; one that is good for too long cannot be used at all. */
  Instant end(Instant now) {
    var issued = Instant.ofEpochSecond(token.getIssuedAtTime());
    var end = Instant.ofEpochSecond(token.getExpirationTime());
    if (issued.isAfter(now.plus(SLACK)) || end.isAfter(issued.plus(LONGEST_LIFE).plus(SLACK))) {
      throw new Unfit("exp");
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
      throw new Unfit("cnf");
    }
    var members = new HashMap<String, Object>();
    confirmation.forEach((name, value) ->
        members.put(
            String.valueOf(name), value instanceof JsonString text ? text.getString() : value));
    return formed("cnf", () -> Binding.of(members));
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
        throw new Unfit("act");
      }
      actor.append(depth == 0 ? "" : "/").append(form("act", subject.getString()));
      claim = act.get("act");
    }
    return actor.isEmpty() ? Optional.empty() : Optional.of(actor.toString());
  }

  private static <T> T formed(String name, Supplier<T> made) {
    try {
      return made.get();
    } catch (IllegalArgumentException e) {
      throw new Unfit(name);
    }
  }

  private static String form(String name, String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new Unfit(name);
    }
    return text;
  }
}
