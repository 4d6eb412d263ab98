package org.trm.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.trm.shared.Bytes;

/**
 * The tokens that were verified in the last five seconds, by their hashes: so that a caller who
 * makes many calls is not asked about anew with each, and whoever was shut out is so seconds later.
 *
 * <p>Only what the token says and what its realm said of it is kept; that the caller holds the key
 * it is bound to is proved with every call.
 */
@ApplicationScoped
class KnownTokens {

  /** From when the realm was asked, not from when it answered. */
  static final Duration KEPT = Duration.ofSeconds(5);

  /** While a realm is silent its callers should not wait long for it to be heard again. */
  private static final Duration KEPT_UNCONFIRMED = Duration.ofSeconds(1);

  private static final long MOST = 10_000;

  private final Ticker ticker;
  private final Cache<Bytes, Answer> answers;
  private final Map<Bytes, CompletableFuture<Answer>> underway = new ConcurrentHashMap<>();

  KnownTokens(Ticker ticker) {
    this.ticker = ticker;
    this.answers =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .ticker(ticker)
            .executor(Runnable::run)
            .expireAfter(Expiry.<Bytes, Answer>creating((_, answer) -> answer.left(ticker.read())))
            .build();
  }

  /** What was found out, and until when that counts; nothing is known of a token refused. */
  private record Answer(Optional<Known> known, long until) {

    Duration left(long now) {
      return Duration.ofNanos(Math.max(0, until - now));
    }

    Known orRefused() {
      return known.orElseThrow(
          () -> new AuthenticationFailedException("the realm does not stand by the token"));
    }
  }

  /** Under what a token is kept here. */
  static Bytes hash(String token) {
    try {
      var content = token.getBytes(StandardCharsets.ISO_8859_1);
      return Bytes.of(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What is known, absent if nothing is; what was refused a moment ago is refused again. */
  Optional<Known> find(Bytes token) {
    return Optional.ofNullable(answers.getIfPresent(token)).map(Answer::orRefused);
  }

  /** Finds it out now; one caller does so for all who ask at the same time. */
  Known find(Bytes token, Supplier<Optional<Known>> verify) {
    var mine = new CompletableFuture<Answer>();
    var others = underway.putIfAbsent(token, mine);
    if (others != null) {
      return waitFor(others).orRefused();
    }
    try {
      var answer = answer(verify);
      answers.put(token, answer);
      mine.complete(answer);
      return answer.orRefused();
    } catch (RuntimeException e) {
      mine.completeExceptionally(e);
      throw e;
    } finally {
      underway.remove(token, mine);
    }
  }

  private Answer answer(Supplier<Optional<Known>> verify) {
    long asked = ticker.read();
    var known = verify.get();
    boolean unsure = known.isPresent() && !known.get().isConfirmed();
    return new Answer(known, asked + (unsure ? KEPT_UNCONFIRMED : KEPT).toNanos());
  }

  private static Answer waitFor(CompletableFuture<Answer> others) {
    try {
      return others.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }
}
