package org.trm.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.trm.actor.Actor;

/**
 * A client of one transparency log, written from the specifications of C2SP alone: it fetches over
 * HTTP, believes nothing, and shares no code with what serves the log.
 */
record LogClient(Actor actor, String log) {

  private static final HexFormat HEX = HexFormat.of();
  private static final int HASH = 32;
  private static final int WIDTH = 256;

  /** What a signed note said, once its signature was found good. */
  record Signed(String origin, long size, String root) {}

  Signed checkpoint() throws GeneralSecurityException {
    var note = text("checkpoint");
    var body = note.substring(0, note.indexOf("\n\n") + 1);
    var lines = body.split("\n", -1);
    demandSigned(note, body, ed25519Key());
    return new Signed(
        lines[0], Long.parseLong(lines[1]), hex(Base64.getDecoder().decode(lines[2])));
  }

  private String ed25519Key() {
    return text("keys")
        .lines()
        .filter(key -> Base64.getDecoder().decode(key.split("\\+", 3)[2])[0] == 1)
        .findFirst()
        .orElseThrow();
  }

  private static void demandSigned(String note, String body, String vkey)
      throws GeneralSecurityException {
    var parts = vkey.split("\\+", 3);
    var key = Base64.getDecoder().decode(parts[2]);
    var id = MessageDigest.getInstance("SHA-256");
    id.update((parts[0] + "\n").getBytes(UTF_8));
    var line = "\u2014 " + parts[0] + " ";
    var signed =
        note.lines()
            .filter(one -> one.startsWith(line))
            .map(one -> Base64.getDecoder().decode(one.substring(line.length())))
            .filter(one -> hex(one).startsWith(parts[1]))
            .findFirst()
            .orElseThrow();
    var verify = Signature.getInstance("Ed25519");
    var spki = "302a300506032b6570032100" + hex(key).substring(2);
    verify.initVerify(
        KeyFactory.getInstance("Ed25519")
            .generatePublic(new X509EncodedKeySpec(HEX.parseHex(spki))));
    verify.update(body.getBytes(UTF_8));
    if (!hex(id.digest(key)).startsWith(parts[1])
        || !verify.verify(Arrays.copyOfRange(signed, 4, signed.length))) {
      throw new AssertionError("the checkpoint is not signed with the key");
    }
  }

  /** All leaves of a tree of this size, from its bundles. */
  List<String> leaves(long size) {
    var leaves = new ArrayList<String>();
    for (long bundle = 0; bundle * WIDTH < size; bundle++) {
      var rest = ByteBuffer.wrap(bytes("tile/entries/" + path(bundle, size - bundle * WIDTH)));
      while (rest.hasRemaining()) {
        var leaf = new byte[Short.toUnsignedInt(rest.getShort())];
        rest.get(leaf);
        leaves.add(new String(leaf, UTF_8));
      }
    }
    return leaves;
  }

  /** The hashes of one level of a tree of this size, from its tiles. */
  List<String> hashes(int level, long size) {
    long many = size >> (8 * level);
    var hashes = new ArrayList<String>();
    for (long tile = 0; tile * WIDTH < many; tile++) {
      var bytes = bytes("tile/" + level + "/" + path(tile, many - tile * WIDTH));
      for (int at = 0; at < bytes.length; at += HASH) {
        hashes.add(hex(Arrays.copyOfRange(bytes, at, at + HASH)));
      }
    }
    return hashes;
  }

  /** RFC 6962 section 2.1, over hashes of leaves or of complete subtrees of one size. */
  static String root(List<String> hashes) {
    if (hashes.size() == 1) {
      return hashes.getFirst();
    }
    int middle = Integer.highestOneBit(hashes.size() - 1);
    return sha256(
        HEX.parseHex(
            "01" + root(hashes.subList(0, middle)) + root(hashes.subList(middle, hashes.size()))));
  }

  static String leafHash(String leaf) {
    return sha256(("\0" + leaf).getBytes(UTF_8));
  }

  /** Levels of three digits, all but the last behind an x; a width where it is partial. */
  private static String path(long index, long left) {
    var digits = "%09d".formatted(index);
    var path =
        ("x" + digits.substring(0, 3) + "/x" + digits.substring(3, 6) + "/" + digits.substring(6))
            .replaceFirst("^x000/", "")
            .replaceFirst("^x000/", "");
    return left < WIDTH ? path + ".p/" + left : path;
  }

  String text(String path) {
    return new String(bytes(path), UTF_8);
  }

  byte[] bytes(String path) {
    var answer = actor.gets(log + "/" + path);
    answer.then().statusCode(200);
    return answer.asByteArray();
  }

  private static String sha256(byte[] content) {
    try {
      return hex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(byte[] bytes) {
    return HEX.formatHex(bytes);
  }
}
