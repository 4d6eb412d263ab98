package org.trm.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;

/** Which record a schema stands for; two of one name are refused, for one would hide the other. */
final class ContractTypes {

  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
  private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
  private static final Pattern NUMBERED = Pattern.compile("(.+?)[0-9]+");

  private final Map<String, List<ClassInfo>> byName;

  ContractTypes(IndexView index) {
    byName =
        index.getKnownClasses().stream()
            .filter(type -> type.name().toString().startsWith("org.trm."))
            .filter(type -> type.isRecord() || type.isEnum())
            .collect(toMap(ClassInfo::name, identity(), (one, _) -> one)) // indexes overlap
            .values()
            .stream()
            .collect(groupingBy(ContractTypes::nameOf));
  }

  /** The record whose schema this is, if it is a record's. */
  Optional<ClassInfo> recordOf(String name, Schema schema) {
    refuseSecond(name);
    var candidates =
        byName.getOrDefault(name, List.of()).stream()
            .filter(type -> type.isRecord() && has(type, schema))
            .toList();
    if (candidates.size() > 1) {
      throw new IllegalStateException("the contract has two types of one name: " + candidates);
    }
    return candidates.stream().findFirst();
  }

  /** The name of a field in JSON. */
  static String nameOf(FieldInfo field) {
    var property = field.annotation(PROPERTY);
    return property == null || property.value() == null
        ? field.name()
        : property.value().asString();
  }

  /** The framework numbers the second type of a name. */
  private void refuseSecond(String name) {
    var numbered = NUMBERED.matcher(name);
    if (numbered.matches() && byName.containsKey(numbered.group(1)) && !byName.containsKey(name)) {
      throw new IllegalStateException(
          "the contract has two types of one name: " + byName.get(numbered.group(1)));
    }
  }

  private static String nameOf(ClassInfo type) {
    var schema = type.declaredAnnotation(SCHEMA);
    return schema == null || schema.value("name") == null
        ? type.simpleName()
        : schema.value("name").asString();
  }

  private static boolean has(ClassInfo type, Schema schema) {
    return schema.getProperties() != null
        && type.fields().stream()
            .map(ContractTypes::nameOf)
            .collect(toSet())
            .containsAll(schema.getProperties().keySet());
  }
}
