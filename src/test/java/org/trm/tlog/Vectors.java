package org.trm.tlog;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The published test vectors, where they lie beside the project. */
final class Vectors {

  private static final Path FOLDER = Path.of("../shared/vectors");

  private Vectors() {}

  static JsonNode read(String file) {
    var path = FOLDER.resolve(file);
    assumeTrue(Files.exists(path), "the vectors lie beside the project only where it is developed");
    try {
      return new ObjectMapper().readTree(path.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  /** Some vectors write words where a hash belongs; as hashes they keep differing. */
  static Hash hash(JsonNode base64) {
    var bytes = Base64.getDecoder().decode(base64.asText());
    return bytes.length == Hash.BYTES ? Hash.of(bytes) : Hash.ofLeaf(bytes);
  }

  static List<Hash> hashes(JsonNode list) {
    return each(list).map(Vectors::hash).toList();
  }
}
