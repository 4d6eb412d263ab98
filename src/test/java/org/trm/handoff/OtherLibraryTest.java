package org.trm.handoff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.jwk.OctetSequenceKey;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.trm.Asvs;
import org.trm.local.LocalStack;

/** What is sealed for an organisation opens with its private key, in any software, and no other. */
@QuarkusTest
class OtherLibraryTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void theReceiverOpensThePacketWithoutUs() throws Exception {
    var handoff = Elsewhere.released("md", "ro");
    var id = idOf(handoff);
    var name = "packet/" + id + "/1";
    var wrapped = Rows.one("select packet_key from packet_release where handoff = '" + id + "'");
    var key = OctetSequenceKey.parse(opened(wrapped, requireNonNull(keys().get("ro-shelter"))));
    assertEquals(name, key.getKeyID());
    var part = JSON.readTree(Rows.one("select parts from packet where handoff = '" + id + "'"));
    var salted =
        unsealed(
            derived(key.toByteArray(), name, "NEEDS"),
            Base64.getDecoder().decode(part.at("/sections/NEEDS/sealed").asText()),
            parts("trm-packet/1", name, "NEEDS"));
    assertEquals(part.at("/sections/NEEDS/digest").asText(), digest(salted));
    assertEquals(
        JSON.readTree(handoff.receiver().gets(handoff.path() + "/packet").asString())
            .at("/sections/NEEDS"),
        JSON.readTree(Arrays.copyOfRange(salted, 32, salted.length)));
  }

  @Test
  @Asvs("8.4.1")
  void nobodyElsesKeyOpensAnything() throws Exception {
    var handoff = Elsewhere.released("md", "ro");
    var id = idOf(handoff);
    var theCase = handoff.theCase().substring(handoff.theCase().lastIndexOf('/') + 1);
    var wraps = new TreeMap<String, String>();
    wraps.put(
        "md-shelter its case",
        Rows.one("select wrapped_key from casefile where case_id = '" + theCase + "'"));
    wraps.put(
        "ro-shelter released packet",
        Rows.one("select packet_key from packet_release where handoff = '" + id + "'"));
    wraps.put(
        "ro-shelter released summary",
        Rows.one("select summary_key from packet_release where handoff = '" + id + "'"));
    var parts = JSON.readTree(Rows.one("select parts from packet where handoff = '" + id + "'"));
    wraps.put("md-shelter packet", parts.path("packetKey").asText());
    parts
        .path("summaryKeys")
        .properties()
        .forEach(one -> wraps.put(one.getKey() + " summary", one.getValue().asText()));
    assertEquals(7, wraps.size());
    for (var wrap : wraps.entrySet()) {
      for (var key : keys().entrySet()) {
        boolean owns = wrap.getKey().startsWith(key.getKey() + " ");
        assertEquals(
            owns, opens(wrap.getValue(), key.getValue()), wrap.getKey() + " by " + key.getKey());
      }
    }
  }

  private static boolean opens(String wrapped, ECPrivateKey key) throws java.text.ParseException {
    try {
      return !opened(wrapped, key).isEmpty();
    } catch (JOSEException e) {
      return false;
    }
  }

  private static String opened(String wrapped, ECPrivateKey key)
      throws JOSEException, java.text.ParseException {
    var envelope = JWEObject.parse(wrapped);
    envelope.decrypt(new ECDHDecrypter(key));
    return envelope.getPayload().toString();
  }

  /** The private keys of all organisations, out of their countries' keystores. */
  private static Map<String, ECPrivateKey> keys() throws Exception {
    var password = LocalStack.current().settings().getOrDefault("trm.keys.password", "");
    var keys = new TreeMap<String, ECPrivateKey>();
    try (var files = Files.list(LocalStack.keys())) {
      for (Path file : files.toList()) {
        var store = KeyStore.getInstance(file.toFile(), password.toCharArray());
        for (var alias : Collections.list(store.aliases())) {
          if (store.getKey(alias, password.toCharArray()) instanceof ECPrivateKey key) {
            keys.put(alias, key);
          }
        }
      }
    }
    assertTrue(keys.size() > 30);
    return keys;
  }

  /** HKDF-SHA256 (RFC 5869) without a salt, one block. */
  private static byte[] derived(byte[] key, String... labels) throws Exception {
    return hmac(hmac(new byte[32], key), join(parts(labels), new byte[] {1}));
  }

  private static byte[] hmac(byte[] key, byte[] content) throws Exception {
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(content);
  }

  /** A format byte, twelve of nonce, then AES-256-GCM. */
  private static byte[] unsealed(byte[] key, byte[] sealed, byte[] about) throws Exception {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    var nonce = new GCMParameterSpec(128, sealed, 1, 12);
    cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), nonce);
    cipher.updateAAD(about);
    return cipher.doFinal(sealed, 13, sealed.length - 13);
  }

  /** Each part with its length before it, in four bytes. */
  private static byte[] parts(String... parts) {
    return Arrays.stream(parts)
        .map(part -> part.getBytes(UTF_8))
        .map(part -> join(ByteBuffer.allocate(4).putInt(part.length).array(), part))
        .reduce(new byte[0], OtherLibraryTest::join);
  }

  private static byte[] join(byte[] one, byte[] other) {
    return ByteBuffer.allocate(one.length + other.length).put(one).put(other).array();
  }

  private static String digest(byte[] salted) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256").digest(salted);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static String idOf(Elsewhere handoff) {
    return handoff.path().substring(handoff.path().lastIndexOf('/') + 1);
  }
}
