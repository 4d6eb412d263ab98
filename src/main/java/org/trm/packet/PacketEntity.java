package org.trm.packet;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** A packet as it was prepared: sealed parts, and the keys wrapped for who may open them. */
@Entity
@Table(name = "packet")
@SuppressWarnings("UnusedVariable") // columns for whoever looks into the database
class PacketEntity {

  @EmbeddedId private PacketId id;
  private String hash;
  private String parts;
  private Instant preparedAt;

  @SuppressWarnings("NullAway.Init")
  protected PacketEntity() {}

  PacketEntity(PacketId id, String hash, String parts, Instant preparedAt) {
    this.id = id;
    this.hash = hash;
    this.parts = parts;
    this.preparedAt = preparedAt;
  }

  String parts() {
    return parts;
  }
}
