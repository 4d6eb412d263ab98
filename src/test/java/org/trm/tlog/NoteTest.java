package org.trm.tlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final String ORIGIN = "trm/rs/journal";
  private static final Checkpoint CHECKPOINT =
      new Checkpoint(ORIGIN, new TreeHead(7, Hash.ofLeaf(new byte[7])));

  @Test
  void thePublishedNoteIsGoodAndNoOther() {
    var vectors = Vectors.read("signed-note.json").get("verify");
    var key = VerifierKey.parse(vectors.get("vkey").asText());
    var note = Note.parse(vectors.get("note").asText());
    assertEquals(List.of(key), note.verify(List.of(key)));
    assertEquals(vectors.get("note").asText(), note.toString());
    assertEquals(vectors.get("vkey").asText(), key.vkey());
    var changed = new Note(note.text() + "more\n", note.signatures());
    assertThrows(NoteRefused.class, () -> changed.verify(List.of(key)));
  }

  @Test
  void thePublishedCheckpointKeepsItsForm() {
    var text =
        Vectors.read("signed-note.json")
            .get("formatOnly")
            .get("checkpointWithCosignature")
            .asText();
    var note = Note.parse(text);
    assertEquals(text, note.toString());
    assertEquals(20852163, Checkpoint.parse(note.text()).head().size());
    assertEquals(note.text(), Checkpoint.parse(note.text()).text());
  }

  @Test
  void publishedKeysSignForTheirPublicHalves() throws GeneralSecurityException {
    var vectors = Vectors.read("signed-note.json");
    var pairs = Vectors.each(vectors.get("witnessKeys")).toList();
    for (var pair : pairs) {
      var key = VerifierKey.parse(pair.get("vkey").asText());
      var seed = Base64.getDecoder().decode(pair.get("skey").asText().split("\\+", 5)[4]);
      var encoded =
          "302e020100300506032b657004220420" + HexFormat.of().formatHex(seed).substring(2);
      var secret =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new PKCS8EncodedKeySpec(HexFormat.of().parseHex(encoded)));
      var signature = new CheckpointSigner(key, secret).sign(CHECKPOINT, NOON);
      assertTrue(key.accepts(CHECKPOINT.text(), signature));
    }
    assertEquals(2, pairs.size());
  }

  @ParameterizedTest
  @EnumSource(SignatureType.class)
  void aSignatureIsGoodForItsCheckpointOnly(SignatureType type) throws GeneralSecurityException {
    var signer = signer(type, ORIGIN);
    var signature = signer.sign(CHECKPOINT, NOON);
    var key = VerifierKey.parse(signer.verifier().vkey());
    assertTrue(key.accepts(CHECKPOINT.text(), signature));
    var larger = new Checkpoint(ORIGIN, new TreeHead(8, CHECKPOINT.head().root()));
    assertFalse(key.accepts(larger.text(), signature));
    assertFalse(signer(type, ORIGIN).verifier().accepts(CHECKPOINT.text(), signature));
  }

  @Test
  void bothSignaturesStandBesideEachOther() throws GeneralSecurityException {
    var old = signer(SignatureType.ED25519, ORIGIN);
    var lasting = signer(SignatureType.ML_DSA_44, ORIGIN);
    var note =
        new Note(CHECKPOINT.text(), List.of(old.sign(CHECKPOINT, NOON)))
            .with(lasting.sign(CHECKPOINT, NOON));
    var keys = List.of(old.verifier(), lasting.verifier());
    assertEquals(CHECKPOINT, Checkpoint.verified(Note.parse(note.toString()), keys));
    assertEquals(keys, note.verify(keys));
  }

  @Test
  void oneBadSignatureOfAKnownKeyRefusesTheNote() throws GeneralSecurityException {
    var good = signer(SignatureType.ED25519, ORIGIN);
    var bad = signer(SignatureType.ML_DSA_44, ORIGIN);
    var other = new Checkpoint(ORIGIN, TreeHead.EMPTY);
    var note =
        new Note(CHECKPOINT.text(), List.of(good.sign(CHECKPOINT, NOON), bad.sign(other, NOON)));
    assertEquals(List.of(good.verifier()), note.verify(List.of(good.verifier())));
    assertThrows(NoteRefused.class, () -> note.verify(List.of(good.verifier(), bad.verifier())));
    var stranger = signer(SignatureType.ED25519, ORIGIN).verifier();
    assertThrows(NoteRefused.class, () -> note.verify(List.of(stranger)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "text",
        "text\n",
        "text\n\n",
        "text\n\n\u2014 a\n",
        "text\n\n- a AAAAAAA=\n",
        "text\n\n\u2014 a AAAA\n",
        "text\n\n\u2014 a b AAAAAAA=\n",
        "te\u0001xt\n\n\u2014 a AAAAAAA=\n",
        "text\n\n\u2014 a AAAAAAA="
      })
  void whatIsNoNoteIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> Note.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n01\nX\n", "a\n-1\nX\n", "a\n1\nshort\n", "\n1\nX\n", "a\n1\nX"})
  void whatIsNoCheckpointIsRefused(String text) {
    var full = text.replace("X", CHECKPOINT.head().root().base64());
    assertThrows(IllegalArgumentException.class, () -> Checkpoint.parse(full));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a+00000000+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
        "a b+00000000+AQ==",
        "a+0+AQ==",
        "a+00000000+=",
        "a+00000000+BA=="
      })
  void whatIsNoKeyIsRefused(String vkey) {
    assertThrows(IllegalArgumentException.class, () -> VerifierKey.parse(vkey));
  }

  @Test
  void aProofOfALeafIsKeptAsText() throws GeneralSecurityException {
    var leaves = Memory.leaves(300);
    var memory = Memory.of(leaves);
    var signer = signer(SignatureType.ED25519, ORIGIN);
    var checkpoint = new Checkpoint(ORIGIN, memory.head());
    var note = new Note(checkpoint.text(), List.of(signer.sign(checkpoint, NOON)));
    var proof = new LeafProof(257, Proofs.of(memory, 300).inclusion(257), note);
    var read = LeafProof.parse(proof.toString());
    assertEquals(proof, read);
    assertTrue(read.proves(leaves.get(257), List.of(signer.verifier())));
    assertFalse(read.proves(leaves.get(256), List.of(signer.verifier())));
  }

  private static CheckpointSigner signer(SignatureType type, String name)
      throws GeneralSecurityException {
    var pair = KeyPairGenerator.getInstance(type.algorithm()).generateKeyPair();
    return new CheckpointSigner(new VerifierKey(name, type, pair.getPublic()), pair.getPrivate());
  }
}
