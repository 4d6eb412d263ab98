package org.trm.vault;

import java.util.Optional;
import java.util.regex.Pattern;
import org.trm.shared.OrganisationId;

/**
 * What a key pair of an organisation is called where it is kept, and in what is sealed with it:
 * {@code rs-shelter} is the first, {@code rs-shelter.2} the one after it.
 */
record KeyName(OrganisationId organisation, int version) {

  private static final Pattern LATER = Pattern.compile("(.+)\\.([1-9][0-9]{0,5})");

  KeyName {
    if (version < 1) {
      throw new IllegalArgumentException("versions begin with 1");
    }
  }

  static KeyName first(OrganisationId organisation) {
    return new KeyName(organisation, 1);
  }

  /** The name that an alias is, if it is one: a keystore holds other keys as well. */
  static Optional<KeyName> parse(String alias) {
    try {
      var later = LATER.matcher(alias);
      var name =
          later.matches()
              ? new KeyName(new OrganisationId(later.group(1)), Integer.parseInt(later.group(2)))
              : first(new OrganisationId(alias));
      return Optional.of(name).filter(one -> one.alias().equals(alias));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  String alias() {
    return version == 1 ? organisation.value() : organisation.value() + "." + version;
  }
}
