package org.trm.token;

import static org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * What a client signed to prove that it holds the key its token is bound to (RFC 9449, section 4),
 * read and with a good signature, and nothing more: what it says is still to be held against the
 * call.
 */
record Proof(String key, String id, String method, String address, String token, Instant issuedAt) {

  static final List<String> ALGORITHMS = List.of("ES256", "PS256");

  private static final AlgorithmConstraints SOUND =
      new AlgorithmConstraints(PERMIT, ALGORITHMS.toArray(String[]::new));
  private static final int LONGEST = 4096;
  private static final int LONGEST_ID = 256;
  private static final Set<String> PRIVATE = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k");

  /** A proof that says nothing that could be relied on. */
  static final class Refused extends Exception {
    final transient Flaw flaw;

    Refused(Flaw flaw) {
      super(flaw.name(), null, false, false);
      this.flaw = flaw;
    }
  }

  static Proof read(String text) throws Refused {
    var signed = new JsonWebSignature();
    try {
      if (text.length() > LONGEST) {
        throw new Refused(Flaw.PROOF_UNREADABLE);
      }
      signed.setCompactSerialization(text);
      demand("dpop+jwt".equals(signed.getHeader("typ")), Flaw.PROOF_OF_OTHER_TYPE);
      demand(ALGORITHMS.contains(signed.getHeader("alg")), Flaw.PROOF_BY_OTHER_ALGORITHM);
      var key = signed.getJwkHeader();
      demand(key != null && isPublic(signed), Flaw.PROOF_UNREADABLE);
      verify(signed, key);
      return claims(thumbprint(key), JsonUtil.parseJson(signed.getPayload()));
    } catch (JoseException | RuntimeException e) {
      throw new Refused(Flaw.PROOF_UNREADABLE);
    }
  }

  private static boolean isPublic(JsonWebSignature signed) {
    return signed.getHeaders().getObjectHeaderValue("jwk") instanceof Map<?, ?> key
        && PRIVATE.stream().noneMatch(key::containsKey);
  }

  private static void verify(JsonWebSignature signed, PublicJsonWebKey key) throws Refused {
    signed.setAlgorithmConstraints(SOUND);
    signed.setKey(key.getPublicKey());
    try {
      demand(signed.verifySignature(), Flaw.PROOF_FORGED);
    } catch (JoseException e) {
      throw new Refused(Flaw.PROOF_FORGED);
    }
  }

  private static String thumbprint(PublicJsonWebKey key) {
    return key.calculateBase64urlEncodedThumbprint("SHA-256");
  }

  private static Proof claims(String key, Map<String, Object> claims) throws Refused {
    var id = text(claims, "jti");
    demand(!id.isEmpty() && id.length() <= LONGEST_ID, Flaw.PROOF_UNREADABLE);
    if (!(claims.get("iat") instanceof Long issuedAt)) {
      throw new Refused(Flaw.PROOF_UNREADABLE);
    }
    return new Proof(
        key,
        id,
        text(claims, "htm"),
        text(claims, "htu"),
        text(claims, "ath"),
        Instant.ofEpochSecond(issuedAt));
  }

  private static String text(Map<String, Object> claims, String name) {
    return claims.get(name) instanceof String text ? text : "";
  }

  private static void demand(boolean holds, Flaw otherwise) throws Refused {
    if (!holds) {
      throw new Refused(otherwise);
    }
  }
}
