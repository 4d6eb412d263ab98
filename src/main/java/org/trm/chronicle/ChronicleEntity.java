package org.trm.chronicle;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.trm.casefile.Moments;
import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/** One line of an organisation's chronicle of a case; never changed. */
@SuppressWarnings("UnusedVariable") // columns that queries ask for
@Entity
@Table(name = "chronicle")
class ChronicleEntity {

  @Id private UUID id;
  private UUID caseId;
  private String organisation;
  private String kind;
  private @Nullable UUID about;
  private @Nullable String signedBy;

  @JdbcTypeCode(SqlTypes.JSON)
  private String content;

  private Instant occurredAt;
  private Instant recordedAt;

  @SuppressWarnings("NullAway.Init")
  protected ChronicleEntity() {}

  ChronicleEntity(UUID id, CaseId theCase, Caller holder, Text text, Moments moments) {
    this.id = id;
    this.caseId = theCase.value();
    this.organisation = holder.organisation().value();
    this.kind = text.kind();
    this.about = text.about();
    this.signedBy = text.signedBy();
    this.content = text.content();
    this.occurredAt = moments.occurredAt();
    this.recordedAt = moments.recordedAt();
  }

  /** A line as the database keeps it. */
  record Text(String kind, @Nullable UUID about, @Nullable String signedBy, String content) {

    @Override
    public String toString() {
      return "Text";
    }
  }

  UUID id() {
    return id;
  }

  Text text() {
    return new Text(kind, about, signedBy, content);
  }

  Moments moments() {
    return new Moments(occurredAt, recordedAt);
  }

  RecordedView view(String readAt) {
    return new RecordedView(id, new CaseId(caseId), about, kind, readAt, occurredAt, recordedAt);
  }
}
