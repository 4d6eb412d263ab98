package org.trm.packet;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.trm.shared.OrganisationId;
import org.trm.vault.WrappedKey;

/** The key of a packet, wrapped for the organisation to which it was released. */
@Entity
@Table(name = "packet_release")
@SuppressWarnings("UnusedVariable") // columns for whoever looks into the database
class ReleaseEntity {

  @Embeddable
  record ReleaseId(UUID handoff, int version, String organisation) implements Serializable {

    static ReleaseId of(PacketId packet, OrganisationId organisation) {
      return new ReleaseId(packet.handoff(), packet.version(), organisation.value());
    }
  }

  @EmbeddedId private ReleaseId id;
  private String packetKey;
  private String summaryKey;
  private Instant releasedAt;

  @SuppressWarnings("NullAway.Init")
  protected ReleaseEntity() {}

  ReleaseEntity(ReleaseId id, ReleasedKeys keys, Instant at) {
    this.id = id;
    this.packetKey = keys.packet().value();
    this.summaryKey = keys.summary().value();
    this.releasedAt = at;
  }

  ReleasedKeys keys() {
    return new ReleasedKeys(new WrappedKey(packetKey), new WrappedKey(summaryKey));
  }
}
