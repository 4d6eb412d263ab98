package org.trm.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One line of the openings: what a leaf commits to, or a marker that says nothing but of which. */
final class Opening {

  private static final Set<String> ENTRY =
      Set.of("agent", "commitment", "core", "id", "seq", "subject");
  private static final Set<String> MARKER = Set.of("commitment", "erasure", "id", "seq");
  private static final Set<String> GROUP = Set.of("content", "salt");
  private static final Set<String> ERASED = Set.of("digest");

  private final Canonical.Node line;

  private Opening(Canonical.Node line) {
    this.line = line;
  }

  /** The line that must be the one of this index. */
  static Opening read(String text, long index) {
    try {
      var line = Canonical.read(text);
      var names = line.members().keySet();
      if (!Long.valueOf(index).equals(line.members().get("seq"))) {
        throw Fault.at(index, "is missing from the openings, or not in its place");
      }
      if (!names.equals(ENTRY) && !names.equals(MARKER)) {
        throw Fault.at(index, "the opening is not in the form of one");
      }
      return new Opening(line);
    } catch (Canonical.NotCanonical e) {
      throw Fault.at(index, "the opening " + e.getMessage());
    }
  }

  boolean isMarker() {
    return line.members().containsKey("erasure");
  }

  boolean isErased() {
    return !isMarker() && node(line, "subject").members().keySet().equals(ERASED);
  }

  String id() {
    return text(line, "id");
  }

  String commitment() {
    return text(line, "commitment");
  }

  /** What the three groups commit to, base64url. */
  String recomputed(Hashes hashes) {
    var commitment =
        hashes.commitment(
            digest(hashes, "core"), digest(hashes, "agent"), digest(hashes, "subject"));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(commitment);
  }

  private byte[] digest(Hashes hashes, String group) {
    var node = node(line, group);
    var names = node.members().keySet();
    if (names.equals(ERASED) && group.equals("subject")) {
      return bytes(text(node, "digest"));
    }
    if (!names.equals(GROUP)) {
      throw new Canonical.NotCanonical();
    }
    return hashes.group(bytes(text(node, "salt")), node(node, "content").text().getBytes(UTF_8));
  }

  private static byte[] bytes(String base64url) {
    var bytes = Base64.getUrlDecoder().decode(base64url);
    if (bytes.length != Hashes.BYTES
        || !Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(base64url)) {
      throw new Canonical.NotCanonical();
    }
    return bytes;
  }

  /** What the core says under this name. */
  Optional<String> core(String name) {
    return said("core", name);
  }

  /** What the subject says under this name; nothing where it was erased. */
  Optional<String> subject(String name) {
    return isErased() ? Optional.empty() : said("subject", name);
  }

  private Optional<String> said(String group, String name) {
    var content = node(node(line, group), "content").members();
    return Optional.ofNullable(content.get(name)).map(String::valueOf);
  }

  private static Canonical.Node node(Canonical.Node parent, String name) {
    if (member(parent.members(), name) instanceof Canonical.Node node) {
      return node;
    }
    throw new Canonical.NotCanonical();
  }

  private static String text(Canonical.Node parent, String name) {
    if (member(parent.members(), name) instanceof String text) {
      return text;
    }
    throw new Canonical.NotCanonical();
  }

  private static Object member(Map<String, Object> members, String name) {
    return members.getOrDefault(name, false);
  }
}
