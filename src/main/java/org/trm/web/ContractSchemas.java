package org.trm.web;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Closes the schemas of records: nothing unknown is in them, and what is always there is told.
 *
 * <p>Of what callers send, only that must be there which is refused without it; of what is
 * answered, everything that may not be absent.
 */
final class ContractSchemas {

  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
  private static final Set<DotName> ASKED_FOR =
      Stream.of(NotNull.class, NotEmpty.class, NotBlank.class)
          .map(DotName::createSimple)
          .collect(toSet());
  private static final Set<String> LEFT_OUT_WHEN_EMPTY =
      Set.of("java.util.List", "java.util.Set", "java.util.Map");

  private final OpenAPI api;
  private final ContractTypes types;
  private final ContractParts parts;
  private final Set<String> sent;

  ContractSchemas(IndexView index, OpenAPI api) {
    this.api = api;
    types = new ContractTypes(index);
    parts = new ContractParts(api);
    sent = parts.sent();
  }

  void close() {
    parts.openTrees();
    parts.tellTimesOfDay();
    parts.anchorPatterns();
    var schemas = new TreeMap<>(api.getComponents().getSchemas());
    schemas.forEach((name, schema) ->
        types.recordOf(name, schema).ifPresent(type -> close(name, schema, type)));
    api.getComponents().setSchemas(schemas);
  }

  private void close(String name, Schema schema, ClassInfo type) {
    var required =
        type.fieldsInDeclarationOrder().stream()
            .filter(field -> !Modifier.isStatic(field.flags()))
            .filter(field -> schema.getProperties().containsKey(ContractTypes.nameOf(field)))
            .filter(field -> sent.contains(name) ? isAskedFor(field) : isAlwaysThere(field, type))
            .map(ContractTypes::nameOf)
            .toList();
    schema.setRequired(required.isEmpty() ? null : required);
    schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
  }

  private static boolean isAskedFor(FieldInfo field) {
    return field.type().kind() == Type.Kind.PRIMITIVE
        || ASKED_FOR.stream().anyMatch(field::hasDeclaredAnnotation);
  }

  /** Null is never written, and in some records nothing empty either. */
  private static boolean isAlwaysThere(FieldInfo field, ClassInfo type) {
    var include = type.declaredAnnotation(INCLUDE);
    var full = include != null && include.value().asEnum().equals("NON_EMPTY");
    return !field.type().hasAnnotation(NULLABLE)
        && !(full && LEFT_OUT_WHEN_EMPTY.contains(field.type().name().toString()));
  }
}
