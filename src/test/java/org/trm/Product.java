package org.trm;

import static java.util.Objects.requireNonNull;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The product as it was compiled, without its tests, and the words in which walls are told. */
final class Product {

  static final String ROOT = "org.trm.";

  private static final JavaClasses CLASSES =
      new ClassFileImporter().importPath(Path.of("target/classes"));

  private Product() {}

  static JavaClasses classes() {
    return CLASSES;
  }

  static Stream<JavaMethod> methods() {
    return CLASSES.stream().flatMap(type -> type.getMethods().stream());
  }

  /** The feature a class belongs to: its package without the root. */
  static String featureOf(JavaClass type) {
    var name = type.getBaseComponentType().getPackageName() + ".";
    return name.startsWith(ROOT) ? name.substring(ROOT.length(), name.length() - 1) : name;
  }

  static boolean isOurs(JavaClass type) {
    return (type.getBaseComponentType().getPackageName() + ".").startsWith(ROOT);
  }

  /** The class that stands in a file of its own. */
  static JavaClass topLevel(JavaClass type) {
    return type.getEnclosingClass().map(Product::topLevel).orElse(type);
  }

  /** For instance {@code web.Time}: the feature and the file. */
  static String fileOf(JavaClass type) {
    return featureOf(type) + "." + topLevel(type).getSimpleName();
  }

  static DescribedPredicate<JavaClass> in(String... features) {
    var names = List.of(features);
    return DescribedPredicate.describe(
        "in " + names, type -> names.contains(featureOf(requireNonNull(type))));
  }

  /** The condition that a check finds nothing to complain of; each complaint is one line. */
  static <T> ArchCondition<T> satisfy(String description, Function<T, Stream<String>> complaints) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T item, ConditionEvents events) {
        complaints
            .apply(item)
            .forEach(complaint -> events.add(SimpleConditionEvent.violated(item, complaint)));
      }
    };
  }
}
