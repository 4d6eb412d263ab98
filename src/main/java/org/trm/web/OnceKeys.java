package org.trm.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.trm.problem.ProblemException;
import org.trm.problem.ProblemType;
import org.trm.shared.Bytes;
import org.trm.vault.Fingerprints;

/** Reads the Idempotency-Key of the request being served, with the request's fingerprint. */
@ApplicationScoped
public class OnceKeys {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{8,64}");

  /** Callers choose their keys; what they put into them is not kept as it is. */
  private static final byte[] USE = "idempotency-key/1".getBytes(UTF_8);

  private final CurrentVertxRequest request;
  private final BodyFingerprint body;
  private final Fingerprints fingerprints;

  OnceKeys(CurrentVertxRequest request, BodyFingerprint body, Fingerprints fingerprints) {
    this.request = request;
    this.body = body;
    this.fingerprints = fingerprints;
  }

  /** The key, or a problem if the header is missing or malformed. */
  public Once.Key required() {
    var exchange = request.getCurrent().request();
    var key = exchange.getHeader("Idempotency-Key");
    if (key == null || !FORM.matcher(key).matches()) {
      throw new ProblemException(ProblemType.IDEMPOTENCY_KEY_MISSING);
    }
    var what = exchange.method() + " " + exchange.path();
    var version = exchange.getHeader("If-Match");
    return new Once.Key(
        HexFormat.of().formatHex(fingerprints.of(USE, key.getBytes(UTF_8))),
        Bytes.of(
            fingerprints.of(
                what.getBytes(UTF_8),
                (version == null ? "" : version).getBytes(UTF_8),
                body.body())));
  }
}
