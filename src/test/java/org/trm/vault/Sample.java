package org.trm.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.KeyPair;
import java.time.Instant;
import java.util.UUID;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/** Two shelters, a desk, a case and a handoff. */
final class Sample {

  static final CountryCode SERBIA = new CountryCode("RS");
  static final KeyOwner SHELTER = owner("RS", "rs-shelter");
  static final KeyOwner DESK = owner("RS", "rs-desk");
  static final KeyOwner ABROAD = owner("SI", "si-shelter");
  static final CaseId CASE = CaseId.random();
  static final UUID HANDOFF = UUID.randomUUID();
  static final byte[] CONTENT = "{\"name\":\"Canary\"}".getBytes(UTF_8);

  private Sample() {}

  static KeyOwner owner(String country, String organisation) {
    return new KeyOwner(new CountryCode(country), new OrganisationId(organisation));
  }

  /** The shelter's first key pair. */
  static OrganisationKey key(KeyPair pair) {
    var name = KeyName.first(SHELTER.organisation());
    return new OrganisationKey(name, Instant.EPOCH, pair.getPublic(), pair.getPrivate(), null);
  }

  /** The same bytes with one bit changed. */
  static byte[] flipped(byte[] bytes, int at) {
    var changed = bytes.clone();
    changed[at] ^= 1;
    return changed;
  }
}
