package org.trm.web;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The examples of the contract, about invented people alone: a file for each type, and one for an
 * operation whose answer differs. Text that begins with {@code @} stands for another file.
 */
final class ContractExamples {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<LinkedHashMap<String, Object>> OBJECT =
      new TypeReference<>() {};

  private final Map<String, Example> shared = new TreeMap<>();

  /** Shows what is sent and what is answered, where there is an example. */
  void addTo(Operation operation) {
    if (operation.getRequestBody() != null) {
      media(operation.getRequestBody().getContent()).forEach(this::show);
    }
    operation
        .getResponses()
        .getAPIResponses()
        .forEach((status, answer) -> {
          if (status.startsWith("2")) {
            media(answer.getContent())
                .filter(media -> !show(media, operation.getOperationId()))
                .forEach(this::show);
          }
        });
  }

  void addTo(Components all) {
    all.setExamples(new LinkedHashMap<>(shared));
  }

  /** The example of this name, in the order in which it was written. */
  static Optional<Map<String, Object>> of(String name) {
    var file = "/openapi-examples/" + name + ".json";
    try (var example = ContractExamples.class.getResourceAsStream(file)) {
      return example == null
          ? Optional.empty()
          : Optional.of(whole(JSON.readValue(example, OBJECT)));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private void show(MediaType media) {
    var schema = media.getSchema();
    if (schema.getRef() != null) {
      show(media, nameOf(schema));
    } else if (schema.getItems() != null && schema.getItems().getRef() != null) {
      var name = nameOf(schema.getItems());
      of(name).ifPresent(example -> show(media, name + "List", List.of(example)));
    }
  }

  private boolean show(MediaType media, String name) {
    var example = of(name);
    example.ifPresent(value -> show(media, name, value));
    return example.isPresent();
  }

  private void show(MediaType media, String name, Object value) {
    shared.computeIfAbsent(name, _ -> OASFactory.createExample().value(value));
    media.addExample(name, OASFactory.createExample().ref(name));
  }

  private static Map<String, Object> whole(Map<String, Object> example) {
    example.replaceAll((_, value) -> whole(value));
    return example;
  }

  private static @Nullable Object whole(@Nullable Object value) {
    return switch (value) {
      case String text when text.startsWith("@") -> of(text.substring(1)).orElseThrow();
      case List<?> list -> list.stream().map(ContractExamples::whole).toList();
      case Map<?, ?> map -> {
        var all = new LinkedHashMap<Object, @Nullable Object>();
        map.forEach((name, inner) -> all.put(name, whole(inner)));
        yield all;
      }
      case null, default -> value;
    };
  }

  private static Stream<MediaType> media(@Nullable Content content) {
    return content == null ? Stream.empty() : content.getMediaTypes().values().stream();
  }

  private static String nameOf(Schema reference) {
    return reference.getRef().substring(reference.getRef().lastIndexOf('/') + 1);
  }
}
