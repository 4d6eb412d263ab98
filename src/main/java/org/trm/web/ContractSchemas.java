package org.trm.web;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
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
      Set.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.Optional");

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
    var properties = new LinkedHashMap<>(schema.getProperties());
    var required = new ArrayList<String>();
    for (var field : type.fieldsInDeclarationOrder()) {
      var property = properties.get(ContractTypes.nameOf(field));
      if (property == null || Modifier.isStatic(field.flags())) {
        continue;
      }
      if (sent.contains(name) ? isAskedFor(field) : !mayBeAbsent(field, type)) {
        required.add(ContractTypes.nameOf(field));
      }
      if (isNullable(field) && !isLeftOut(field, type)) {
        properties.put(ContractTypes.nameOf(field), orNull(property));
      }
    }
    schema.setProperties(properties);
    schema.setRequired(required.isEmpty() ? null : required);
    schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
  }

  private static boolean isAskedFor(FieldInfo field) {
    return field.type().kind() == Type.Kind.PRIMITIVE
        || ASKED_FOR.stream().anyMatch(field::hasDeclaredAnnotation);
  }

  private static boolean mayBeAbsent(FieldInfo field, ClassInfo type) {
    return isNullable(field) || isLeftOut(field, type);
  }

  private static boolean isNullable(FieldInfo field) {
    return field.type().hasAnnotation(NULLABLE)
        || field.type().name().toString().equals("java.util.Optional");
  }

  private static boolean isLeftOut(FieldInfo field, ClassInfo type) {
    var include =
        Optional.ofNullable(type.declaredAnnotation(INCLUDE))
            .map(annotation -> annotation.value().asEnum())
            .orElse("ALWAYS");
    return switch (include) {
      case "NON_NULL", "NON_ABSENT" -> isNullable(field);
      case "NON_EMPTY" ->
          isNullable(field) || LEFT_OUT_WHEN_EMPTY.contains(field.type().name().toString());
      default -> false;
    };
  }

  private static Schema orNull(Schema schema) {
    if (schema.getType() != null && schema.getRef() == null) {
      return schema.getType().contains(SchemaType.NULL) ? schema : schema.addType(SchemaType.NULL);
    }
    return schema.getRef() == null
        ? schema
        : OASFactory.createSchema()
            .addAnyOf(OASFactory.createSchema().ref(schema.getRef()))
            .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
  }
}
