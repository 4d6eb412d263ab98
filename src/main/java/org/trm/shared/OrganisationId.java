package org.trm.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An organisation by its readable identifier, such as {@code rs-shelter}: its realm's name, then
 * words of its own. It never changes.
 */
@Schema(
    type = SchemaType.STRING,
    pattern = "[a-z]{2,7}(-[a-z0-9]{1,20}){1,5}",
    examples = "rs-shelter")
public record OrganisationId(@JsonValue String value) implements Comparable<OrganisationId> {

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrganisationId {
    if (!isFormed(value)) {
      throw new IllegalArgumentException("not an organisation identifier");
    }
  }

  /** As the pattern says, without its machinery: every handoff that is read names five of them. */
  private static boolean isFormed(String value) {
    int words = 0;
    int begin = 0;
    for (int at = 0; at <= value.length(); at++) {
      if (at == value.length() || value.charAt(at) == '-') {
        var length = at - begin;
        if (words == 0 ? length < 2 || length > 7 : length < 1 || length > 20) {
          return false;
        }
        words++;
        begin = at + 1;
      } else if (!isIn(value.charAt(at), words > 0)) {
        return false;
      }
    }
    return words >= 2 && words <= 6;
  }

  private static boolean isIn(char letter, boolean laterWord) {
    return (letter >= 'a' && letter <= 'z') || (laterWord && letter >= '0' && letter <= '9');
  }

  /** Reads a path or query parameter. */
  public static OrganisationId fromString(String value) {
    return new OrganisationId(value);
  }

  /** Whether this organisation belongs to that country, as its first word says. */
  public boolean isOf(CountryCode country) {
    var realm = country.equals(CountryCode.NETWORK) ? "network" : country.lower();
    return value.startsWith(realm + "-");
  }

  @Override
  public int compareTo(OrganisationId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
