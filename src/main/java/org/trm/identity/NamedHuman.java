package org.trm.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person by the realm that knows them and the name it has for them; opaque, and the same
 * whichever system the person uses.
 */
@Schema(description = "A person: the issuer that knows them, and their subject there")
public record NamedHuman(
    @NotNull @Pattern(regexp = "https?://[!-~]{1,250}") String issuer,
    @NotNull @Pattern(regexp = "[A-Za-z0-9._:@-]{1,120}") String subject) {

  /** Who is behind a call; absent for a system that acts for nobody. */
  public static Optional<NamedHuman> behind(Caller caller) {
    return Optional.ofNullable(caller.agent().human())
        .filter(subject -> !subject.isBlank())
        .map(subject -> new NamedHuman(caller.agent().issuer(), subject));
  }

  /** The person a key names. */
  public static NamedHuman of(String key) {
    var parts = key.split(" ", 2);
    return new NamedHuman(parts[0], parts[1]);
  }

  /** The two as one, as rows and row scopes have them. */
  public String key() {
    return issuer + " " + subject;
  }

  @Override
  public String toString() {
    return "NamedHuman";
  }
}
