package org.trm.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.trm.shared.DataCategory.HEALTH;
import static org.trm.vault.Sample.CASE;
import static org.trm.vault.Sample.CONTENT;
import static org.trm.vault.Sample.HANDOFF;
import static org.trm.vault.Sample.SHELTER;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.Serializable;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No key gets out by being printed, serialised or put into an answer by mistake. */
class SecretsStayInsideTest {

  private static final KeyMaterial MATERIAL = KeyMaterial.fresh("named");

  static Stream<Object> keys() {
    return Stream.of(
        MATERIAL,
        new CaseKey(SHELTER, CASE, MATERIAL),
        new PacketKey(MATERIAL),
        new SummaryKey(MATERIAL),
        JournalSeal.of(new SecretKeySpec(KeyMaterial.random(32), "AES")));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyIsNotSerialisable(Object key) {
    assertFalse(key instanceof Serializable);
    assertThrows(JsonProcessingException.class, () -> new ObjectMapper().writeValueAsString(key));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aKeyPrintsItsName(Object key) {
    assertEquals(key instanceof JournalSeal ? "JournalSeal" : "named", key.toString());
  }

  @Test
  void namesTellWhatTheyOpen() {
    assertEquals("case/" + CASE + "/rs-shelter", CaseKey.nameOf(SHELTER, CASE));
    assertEquals("packet/" + HANDOFF + "/2", PacketKey.nameOf(HANDOFF, 2));
    assertEquals("summary/" + HANDOFF + "/2", SummaryKey.nameOf(HANDOFF, 2));
  }

  @Test
  void aKeyPairPrintsItsName() {
    assertEquals("rs-shelter", Sample.key(KeyFiles.pair("secp256r1")).toString());
  }

  @Test
  void aWrappedKeyIsNotPrintedEither() {
    assertEquals("WrappedKey", new WrappedKey("a.b.c.d.e").toString());
  }

  @Test
  void aBrokenSealTellsNothingOfWhatItHeld() {
    var key = new PacketKey(MATERIAL);
    var part = new SealedPart(new byte[60], key.seal(HEALTH, CONTENT).digest());
    var broken = assertThrows(SealBroken.class, () -> key.open(HEALTH, part));
    assertFalse(String.valueOf(broken).contains(new String(CONTENT, UTF_8)));
  }
}
