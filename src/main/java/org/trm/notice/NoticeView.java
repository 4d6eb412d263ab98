package org.trm.notice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;
import org.trm.shared.CountryCode;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;
import org.trm.web.Versioned;

/**
 * What one organisation told another about a case, and the answer once it has come.
 *
 * @param version two once it is acknowledged
 * @param about the withdrawal or conversation that it is about
 * @param purposes the purposes concerned
 * @param categories the data categories concerned
 * @param desk who tells an authority that is not reached here, and records its letter
 */
@Schema(description = "What one organisation told another about a case, and the answer")
public record NoticeView(
    UUID id,
    long version,
    NoticeKind kind,
    CaseId caseId,
    UUID about,
    NoticeSide from,
    NoticeSide to,
    List<Purpose> purposes,
    List<DataCategory> categories,
    Instant toldAt,
    @Nullable OrganisationId desk,
    @Nullable NoticeAnswer acknowledgement)
    implements Versioned {
  public NoticeView {
    purposes = List.copyOf(purposes);
    categories = List.copyOf(categories);
  }

  /** Who tells or is told. */
  @Schema(description = "Who tells or is told")
  public record NoticeSide(CountryCode country, OrganisationId organisation) {}

  /** What was done about a notice, and when. */
  @Schema(description = "What was done about a notice, and when")
  public record NoticeAnswer(NoticeMeasure measure, Instant at) {}

  static NoticeView of(NoticeEntity notice, @Nullable AcknowledgementEntity answer) {
    return new NoticeView(
        notice.id(),
        answer == null ? 1 : 2,
        notice.kind(),
        notice.caseId(),
        notice.about(),
        notice.from(),
        notice.to(),
        notice.purposes(),
        notice.categories(),
        notice.toldAt(),
        notice.desk(),
        answer == null ? null : answer.view());
  }

  @Override
  public UUID resource() {
    return id;
  }

  @Override
  public String toString() {
    return "NoticeView " + id;
  }
}
