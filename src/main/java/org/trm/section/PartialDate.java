package org.trm.section;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date as far as it is known: a year, a month or a day; it never shows itself when printed. */
@Schema(type = SchemaType.STRING, pattern = PartialDate.FORM, examples = "2009-04")
public record PartialDate(@JsonValue String value) {

  static final String FORM = "(19|20|21)[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?";

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final Pattern COMPILED = Pattern.compile(FORM);

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public PartialDate {
    if (!COMPILED.matcher(value).matches() || !isOnTheCalendar(value)) {
      throw new IllegalArgumentException("a date as YYYY, YYYY-MM or YYYY-MM-DD");
    }
  }

  /** The first day that it may be. */
  public LocalDate earliest() {
    return switch (value.length()) {
      case YEAR -> LocalDate.parse(value + "-01-01");
      case MONTH -> LocalDate.parse(value + "-01");
      default -> LocalDate.parse(value);
    };
  }

  /** The last day that it may be. */
  public LocalDate latest() {
    return switch (value.length()) {
      case YEAR -> LocalDate.parse(value + "-12-31");
      case MONTH -> YearMonth.parse(value).atEndOfMonth();
      default -> LocalDate.parse(value);
    };
  }

  private static boolean isOnTheCalendar(String value) {
    try {
      LocalDate.parse(value + "-01-01".substring(value.length() - YEAR));
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return "PartialDate";
  }
}
