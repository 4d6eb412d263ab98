package org.trm.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.trm.verifier.SampleKeys.joined;
import static org.trm.verifier.SampleKeys.sha256;

import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.trm.shared.Jcs;

/**
 * One entry of a made-up journal, or the marker of its erasure.
 *
 * @param groups core, agent and subject
 * @param salts theirs, base64url
 * @param commitment what its leaf holds, base64url
 * @param erased whether the subject is not to be shown
 * @param marker whether this is the marker
 */
record SampleEntry(
    Map<String, Map<String, Object>> groups,
    Map<String, String> salts,
    String commitment,
    boolean erased,
    boolean marker) {

  static SampleEntry of(
      Map<String, Object> core,
      Map<String, Object> agent,
      Map<String, Object> subject,
      Random dice) {
    var salts = Map.of("core", salt(dice), "agent", salt(dice), "subject", salt(dice));
    return of(Map.of("core", core, "agent", agent, "subject", subject), salts);
  }

  private static SampleEntry of(
      Map<String, Map<String, Object>> groups, Map<String, String> salts) {
    var commitment =
        sha256(
            joined(
                "trm-leaf/1\n".getBytes(UTF_8),
                digest("core", groups, salts),
                digest("agent", groups, salts),
                digest("subject", groups, salts)));
    return new SampleEntry(groups, salts, base64(commitment), false, false);
  }

  SampleEntry erasedOne() {
    return new SampleEntry(groups, salts, commitment, true, false);
  }

  SampleEntry itsMarker() {
    return new SampleEntry(groups, salts, commitment, true, true);
  }

  /** The same with this in one of its groups. */
  SampleEntry saying(String group, String name, Object value) {
    var changed = new TreeMap<>(group(group));
    changed.put(name, value);
    var all = new TreeMap<>(groups);
    all.put(group, changed);
    return of(all, salts);
  }

  private Map<String, Object> group(String name) {
    return requireNonNull(groups.get(name));
  }

  String id() {
    return String.valueOf(group("core").get("id"));
  }

  boolean crosses() {
    return !marker && group("core").containsKey("pair");
  }

  byte[] leaf() {
    return Jcs.write(Map.of("c", commitment, "k", marker ? "x" : "e", "v", 1));
  }

  String line(long seq) {
    var line = new TreeMap<String, Object>();
    line.put("seq", seq);
    line.put("id", id());
    line.put("commitment", commitment);
    if (marker) {
      line.put("erasure", true);
    } else {
      groups.forEach(
          (name, content) -> line.put(name, Map.of("salt", salts.get(name), "content", content)));
      if (erased) {
        line.put("subject", Map.of("digest", base64(digest("subject", groups, salts))));
      }
    }
    return Jcs.text(line) + "\n";
  }

  private static byte[] digest(
      String group, Map<String, Map<String, Object>> groups, Map<String, String> salts) {
    var salt = Base64.getUrlDecoder().decode(salts.get(group));
    return sha256(joined(salt, Jcs.write(requireNonNull(groups.get(group)))));
  }

  private static String salt(Random dice) {
    var salt = new byte[32];
    dice.nextBytes(salt);
    return base64(salt);
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
