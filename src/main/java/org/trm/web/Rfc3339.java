package org.trm.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.ToIntFunction;

/**
 * Reads times and dates as RFC 3339 has them: text, and four digits for the year. Java's own go a
 * thousand million years further, where no database follows.
 */
final class Rfc3339<T> extends StdScalarDeserializer<T> {

  private static final long serialVersionUID = 1;
  private static final int LAST_YEAR = 9999;

  private final transient JsonDeserializer<T> reader;
  private final transient ToIntFunction<T> year;

  private Rfc3339(Class<T> type, JsonDeserializer<T> reader, ToIntFunction<T> year) {
    super(type);
    this.reader = reader;
    this.year = year;
  }

  static SimpleModule module() {
    return new SimpleModule("RFC 3339")
        .addDeserializer(
            Instant.class,
            new Rfc3339<>(Instant.class, InstantDeserializer.INSTANT, Rfc3339::yearOf))
        .addDeserializer(
            LocalDate.class,
            new Rfc3339<>(LocalDate.class, LocalDateDeserializer.INSTANCE, LocalDate::getYear));
  }

  /** Whether it has a year of four digits. */
  static boolean has(Instant at) {
    return isYear(yearOf(at));
  }

  @Override
  public T deserialize(JsonParser text, DeserializationContext context) throws IOException {
    if (!text.hasToken(JsonToken.VALUE_STRING)) {
      throw context.wrongTokenException(text, handledType(), JsonToken.VALUE_STRING, "a text");
    }
    var read = reader.deserialize(text, context);
    if (read == null || !isYear(year.applyAsInt(read))) {
      throw InvalidFormatException.from(text, "out of bounds", null, handledType());
    }
    return read;
  }

  private static int yearOf(Instant at) {
    return at.atOffset(ZoneOffset.UTC).getYear();
  }

  private static boolean isYear(int year) {
    return year >= 1 && year <= LAST_YEAR;
  }
}
