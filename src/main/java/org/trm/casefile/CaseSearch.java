package org.trm.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.AgeStatus;
import org.trm.web.Cursor;

/**
 * What to look for among the organisation's own cases; every criterion given must hold.
 *
 * @param reference the organisation's own reference
 * @param ageStatus the age status
 * @param exploitation one of the forms of exploitation
 * @param openedSince entered at or after this moment
 * @param limit how many at most, 50 if not said
 * @param after where the page before ended
 */
@Schema(description = "What to look for among the organisation's own cases; all criteria must hold")
public record CaseSearch(
    @Nullable @Pattern(regexp = References.FORM, message = References.REMEDY) String reference,
    @Nullable AgeStatus ageStatus,
    @Nullable ExploitationForm exploitation,
    @Nullable Instant openedSince,
    @Nullable @Min(1) @Max(200) Integer limit,
    @Nullable @Pattern(regexp = "[A-Za-z0-9_-]{1,120}") String after) {

  private static final int PAGE = 50;

  int size() {
    return limit == null ? PAGE : limit;
  }

  /** The kinds of criteria, for the journal; never their values. */
  Set<String> kinds() {
    var kinds = new TreeSet<String>();
    addIf(reference, "REFERENCE", kinds);
    addIf(ageStatus, "AGE_STATUS", kinds);
    addIf(exploitation, "EXPLOITATION", kinds);
    addIf(openedSince, "OPENED_SINCE", kinds);
    return kinds;
  }

  private static void addIf(@Nullable Object criterion, String kind, Set<String> kinds) {
    if (criterion != null) {
      kinds.add(kind);
    }
  }

  void addTo(List<String> where, Map<String, Object> values) {
    if (reference != null) {
      where.add("ownReference = :reference");
      values.put("reference", reference);
    }
    if (ageStatus != null) {
      where.add("ageStatus = :ageStatus");
      values.put("ageStatus", ageStatus.name());
    }
    if (exploitation != null) {
      where.add("array_position(exploitation, :exploitation) > 0");
      values.put("exploitation", exploitation.name());
    }
    if (openedSince != null) {
      where.add("recordedAt >= :since");
      values.put("since", openedSince);
    }
    if (after != null) {
      var last = Last.read(new Cursor(after));
      where.add("(recordedAt < :at or recordedAt = :at and id.caseId > :case)");
      values.put("at", last.at());
      values.put("case", last.id());
    }
  }

  /** Where a page ends: the last case's moment and id. */
  record Last(Instant at, UUID id) {

    static Last read(Cursor after) {
      return after.parts(
          parts -> new Last(Instant.parse(parts.get(0)), UUID.fromString(parts.get(1))));
    }

    String text() {
      return Cursor.of(at, id).value();
    }
  }
}
