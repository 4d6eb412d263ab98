package org.trm;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the files in k8s/base strictly: every field known, of its type, and at most once. */
final class K8sFiles {

  private static final Path BASE = Path.of("k8s/base");

  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private K8sFiles() {}

  static <T> T read(String file, TypeReference<T> type) {
    try {
      return parse(Files.readString(BASE.resolve(file)), type);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  static <T> T parse(String text, TypeReference<T> type) throws JsonProcessingException {
    return YAML.readValue(text, type);
  }

  static Map<String, String> settings() {
    return settings(BASE.resolve("application.properties"));
  }

  static Map<String, String> migrationSettings() {
    return settings(BASE.resolve("migration.properties"));
  }

  /** Settings by name; one that stands twice is refused. */
  static Map<String, String> settings(Path file) {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("=", 2))
          .collect(toMap(setting -> setting[0], setting -> setting[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static SortedSet<String> names() {
    try (var files = Files.list(BASE)) {
      var names = new TreeSet<String>();
      files.forEach(file -> names.add(file.getFileName().toString()));
      return names;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
