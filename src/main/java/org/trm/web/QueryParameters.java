package org.trm.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * Reads query parameters strictly: an unknown code is malformed, where the framework would say that
 * the address does not exist.
 */
@Provider
class QueryParameters implements ParamConverterProvider {

  /** No digits but these, and no more than always fit. */
  private static final Pattern SMALL = Pattern.compile("-?[0-9]{1,9}");

  private static final Pattern LARGE = Pattern.compile("-?[0-9]{1,18}");

  @Override
  @SuppressWarnings("NullAway") // the framework takes null for "not mine"
  public <T> ParamConverter<T> getConverter(
      Class<T> type, Type genericType, Annotation[] annotations) {
    var reader = reader(type);
    var asked = Arrays.stream(annotations).anyMatch(RestQuery.class::isInstance);
    return asked && reader != null ? new Strict<>(type, reader) : null;
  }

  /** The form that the values of a parameter of this type have. */
  static Predicate<String> form(Class<?> type) {
    if (type == int.class || type == long.class || type == Long.class) {
      return (type == int.class ? SMALL : LARGE).asMatchPredicate();
    }
    var reader = reader(type);
    return reader == null ? value -> true : new Strict<>(type, reader)::reads;
  }

  private static @Nullable Method reader(Class<?> type) {
    try {
      return type == Boolean.class
          ? QueryParameters.class.getDeclaredMethod("truth", String.class)
          : type.getMethod(type.isEnum() ? "valueOf" : "fromString", String.class);
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  static Boolean truth(String value) {
    return switch (value) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException("neither true nor false");
    };
  }

  /** Calls the type's own reader. */
  private record Strict<T>(Class<T> type, Method reader) implements ParamConverter<T> {

    boolean reads(String value) {
      try {
        fromString(value);
        return true;
      } catch (BadRequestException e) {
        return false;
      }
    }

    @Override
    public T fromString(String value) {
      try {
        return type.cast(reader.invoke(null, value));
      } catch (InvocationTargetException | IllegalAccessException e) {
        throw new BadRequestException();
      }
    }

    @Override
    public String toString(T value) {
      return value.toString();
    }
  }
}
