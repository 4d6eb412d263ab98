package org.trm.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT;
import static org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;
import static org.jose4j.jwe.KeyManagementAlgorithmIdentifiers.ECDH_ES_A256KW;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.security.KeyPair;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetSequenceJsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trm.Asvs;

class KeyEnvelopeTest {

  private static final String NAME = "case/x";

  private final KeyPair reader = KeyFiles.pair("secp256r1");
  private final KeyMaterial key = KeyMaterial.fresh(NAME);
  private final WrappedKey wrapped = KeyEnvelope.seal(key, Sample.key(reader));

  @Test
  void weOpenWhatWeSealed() {
    var opened = opened(wrapped.value());
    assertArrayEquals(key.toJwk(), opened.toJwk());
  }

  @Test
  void anyJoseLibraryOpensItToAJwk() throws JoseException {
    var envelope = jose(wrapped.value());
    var jwk = (OctetSequenceJsonWebKey) JsonWebKey.Factory.newJwk(envelope.getPayload());
    assertEquals(NAME, jwk.getKeyId());
    assertEquals(32, jwk.getOctetSequence().length);
    assertEquals(new String(key.toJwk(), UTF_8), envelope.getPayload());
  }

  @Test
  void theHeaderSaysNothingButTheAlgorithmsAndTheReadersKey() throws JoseException {
    var header = JsonUtil.parseJson(header());
    assertEquals(Set.of("alg", "enc", "cty", "epk", "kid"), header.keySet());
    assertEquals("rs-shelter", header.get("kid"));
  }

  @Test
  void whatWasSealedBeforeKeysHadNamesStillOpens() throws JoseException {
    opened(sealed(ECDH_ES_A256KW, AES_256_GCM, Map.of("cty", "jwk+json")));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4})
  @Asvs({"11.2.5", "11.3.3"})
  void everyFlippedBitIsRefused(int part) {
    var parts = wrapped.value().split("\\.", -1);
    var bytes = Base64.getUrlDecoder().decode(parts[part]);
    for (int at = 0; at < bytes.length; at++) {
      parts[part] = encode(Sample.flipped(bytes, at));
      assertRefused(String.join(".", parts));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "ECDH-ES+A128KW, A256GCM, cty, jwk+json",
    "ECDH-ES+A256KW, A128GCM, cty, jwk+json",
    "ECDH-ES+A256KW, A256CBC-HS512, cty, jwk+json",
    "ECDH-ES+A256KW, A256GCM, cty, json",
    "ECDH-ES+A256KW, A256GCM, typ, jwk+json",
    "ECDH-ES+A256KW, A256GCM, zip, DEF",
  })
  void anotherHeaderIsRefusedHoweverWellSealed(
      String algorithm, String encryption, String name, String value) throws JoseException {
    assertRefused(sealed(algorithm, encryption, Map.of(name, value)));
  }

  @Test
  void oneMoreHeaderIsRefusedHoweverWellSealed() throws JoseException {
    var more = Map.of("cty", "jwk+json", "typ", "JOSE");
    assertRefused(sealed(ECDH_ES_A256KW, AES_256_GCM, more));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"kty\":\"EC\"}", "\"text\"", "null", "{\"kty\":\"oct\",\"k\":\"AA\"}"})
  void anotherEphemeralKeyIsRefused(String epk) {
    assertRefused(withEphemeral(epk));
  }

  @Test
  @Asvs("11.6.2")
  void aPointOffTheCurveIsRefused() {
    var one = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE";
    var epk = "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"%s\",\"y\":\"%s\"}".formatted(one, one);
    assertRefused(withEphemeral(epk));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "{\"k\":\"",
        "{\"k\":\"\",\"kid\":\"case/x\",\"kty\":\"oct\"}",
        "{\"k\":\"AAAA\",\"kid\":\"case/x\",\"kty\":\"oct\"}",
        "{\"k\":\"***\",\"kid\":\"case/x\",\"kty\":\"oct\"}",
        "{\"k\":\"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\",\"kid\":\"case/y\",\"kty\":\"oct\"}",
      })
  void whateverIsNotOurJwkIsRefused(String jwk) {
    assertThrows(SealBroken.class, () -> KeyMaterial.fromJwk(jwk.getBytes(UTF_8), NAME));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b.c.d", "a.b.c.d.e.f", "a..c.d.e", "a.b.c.d.=", "a.b.c.d.e\n"})
  void whatIsNoCompactJweIsNoWrappedKey(String compact) {
    assertThrows(IllegalArgumentException.class, () -> new WrappedKey(compact));
  }

  private void assertRefused(String compact) {
    assertThrows(SealBroken.class, () -> opened(compact));
  }

  private KeyMaterial opened(String compact) {
    return KeyOpening.open(new WrappedKey(compact), id -> Sample.key(reader), NAME);
  }

  private String sealed(String algorithm, String encryption, Map<String, String> headers)
      throws JoseException {
    var envelope = new JsonWebEncryption();
    envelope.setAlgorithmHeaderValue(algorithm);
    envelope.setEncryptionMethodHeaderParameter(encryption);
    headers.forEach(envelope::setHeader);
    envelope.setKey(reader.getPublic());
    envelope.setPlaintext(key.toJwk());
    return envelope.getCompactSerialization();
  }

  private JsonWebEncryption jose(String compact) throws JoseException {
    var envelope = new JsonWebEncryption();
    envelope.setAlgorithmConstraints(new AlgorithmConstraints(PERMIT, ECDH_ES_A256KW));
    envelope.setContentEncryptionAlgorithmConstraints(
        new AlgorithmConstraints(PERMIT, AES_256_GCM));
    envelope.setKey(reader.getPrivate());
    envelope.setCompactSerialization(compact);
    return envelope;
  }

  private String header() {
    return new String(Base64.getUrlDecoder().decode(wrapped.value().split("\\.", -1)[0]), UTF_8);
  }

  private String withEphemeral(String key) {
    var header = header().replaceFirst("\"epk\":\\{[^}]*}", "\"epk\":" + key);
    assertNotEquals(header(), header);
    return encode(header.getBytes(UTF_8)) + wrapped.value().substring(wrapped.value().indexOf('.'));
  }

  private static String encode(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
