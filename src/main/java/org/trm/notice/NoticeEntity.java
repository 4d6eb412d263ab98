package org.trm.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.notice.NoticeView.NoticeSide;
import org.trm.notice.WayOutside.Way;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/** A notice as it was told; never changed. */
@Entity
@Table(name = "notice")
class NoticeEntity {

  @Id private UUID id;
  private UUID caseId;
  private String kind;
  private UUID about;
  private String sender;
  private String senderCountry;
  private String recipient;
  private String recipientCountry;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] purposes;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private String[] categories;

  private Instant toldAt;
  private @Nullable UUID handoff;
  private @Nullable String desk;

  @SuppressWarnings("NullAway.Init")
  protected NoticeEntity() {}

  /** What it is about: something of a case. */
  record About(CaseId theCase, UUID id) {}

  NoticeEntity(UUID id, Caller sender, About about, NewNotice in, Instant toldAt) {
    this.id = id;
    this.caseId = about.theCase().value();
    this.kind = in.kind().name();
    this.about = about.id();
    this.sender = sender.organisation().value();
    this.senderCountry = sender.country().value();
    this.recipient = in.to().organisation().value();
    this.recipientCountry = in.to().country().value();
    this.purposes = codes(in.purposes());
    this.categories = codes(in.categories());
    this.toldAt = toldAt;
  }

  /** Whoever reads this is not reached here: a desk tells it, and records what it answers. */
  NoticeEntity through(@Nullable Way way) {
    handoff = way == null ? null : way.handoff();
    desk = way == null ? null : way.desk().value();
    return this;
  }

  @Nullable UUID handoff() {
    return handoff;
  }

  @Nullable OrganisationId desk() {
    return desk == null ? null : new OrganisationId(desk);
  }

  /** Whether the caller is who tells it and records its answer. */
  boolean isToldBy(Caller caller) {
    return desk != null && caller.worksFor(new OrganisationId(desk));
  }

  private static String[] codes(Set<? extends Enum<?>> values) {
    return values.stream().map(Enum::name).sorted().toArray(String[]::new);
  }

  UUID id() {
    return id;
  }

  CaseId caseId() {
    return new CaseId(caseId);
  }

  NoticeKind kind() {
    return NoticeKind.valueOf(kind);
  }

  UUID about() {
    return about;
  }

  NoticeSide from() {
    return new NoticeSide(new CountryCode(senderCountry), new OrganisationId(sender));
  }

  NoticeSide to() {
    return new NoticeSide(new CountryCode(recipientCountry), new OrganisationId(recipient));
  }

  List<Purpose> purposes() {
    return Arrays.stream(purposes).map(Purpose::valueOf).toList();
  }

  List<DataCategory> categories() {
    return Arrays.stream(categories).map(DataCategory::valueOf).toList();
  }

  Instant toldAt() {
    return toldAt;
  }
}
