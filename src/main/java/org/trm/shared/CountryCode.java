package org.trm.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A country by its ISO 3166-1 alpha-2 code, upper case; user-assigned codes are allowed ({@code
 * XK}).
 *
 * <p>{@link #NETWORK} stands for the network itself, so that its secretariat and chair have a
 * journal and a scope like everybody else.
 */
@Schema(type = SchemaType.STRING, pattern = "[A-Z]{2}", examples = "RS")
public record CountryCode(@JsonValue String value) implements Comparable<CountryCode> {

  /** The network itself: ISO 3166-1 reserves XA to XZ for users. */
  public static final CountryCode NETWORK = new CountryCode("XN");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public CountryCode {
    if (value.length() != 2 || !isCapital(value.charAt(0)) || !isCapital(value.charAt(1))) {
      throw new IllegalArgumentException("not a country code of two capital letters");
    }
  }

  private static boolean isCapital(char letter) {
    return letter >= 'A' && letter <= 'Z';
  }

  /** Reads a path or query parameter. */
  public static CountryCode fromString(String value) {
    return new CountryCode(value);
  }

  /** The code in small letters, as realms and keystores are named. */
  public String lower() {
    return value.toLowerCase(Locale.ROOT);
  }

  @Override
  public int compareTo(CountryCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
