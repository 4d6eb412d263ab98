package org.trm.audit;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who acted, as the journal names them: an organisation, a client, or the subject of a token. */
@Schema(type = SchemaType.STRING, pattern = "[A-Za-z0-9._-]{1,80}", examples = "rs-desk")
public record Actor(String name) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,80}");

  public Actor {
    if (!FORM.matcher(name).matches()) {
      throw new IllegalArgumentException("not how the journal names an actor");
    }
  }

  /** Reads a query parameter. */
  public static Actor fromString(String value) {
    return new Actor(value);
  }

  @Override
  public String toString() {
    return name;
  }
}
