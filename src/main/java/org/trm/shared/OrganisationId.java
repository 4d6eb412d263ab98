package org.trm.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
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

  private static final Pattern FORM = Pattern.compile("[a-z]{2,7}(-[a-z0-9]{1,20}){1,5}");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public OrganisationId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("not an organisation identifier");
    }
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
