package org.trm.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.identity.Caller;
import org.trm.journal.Action;
import org.trm.journal.Entry;
import org.trm.journal.Subject;
import org.trm.shared.CaseId;
import org.trm.web.OnRecord;
import org.trm.web.Outcome;

/** Looks for cases among the organisation's own copies. */
@ApplicationScoped
class SearchCases {

  private final CasefileRepository casefiles;
  private final OnRecord onRecord;

  SearchCases(CasefileRepository casefiles, OnRecord onRecord) {
    this.casefiles = casefiles;
    this.onRecord = onRecord;
  }

  /** A case that was found, in short. */
  @Schema(description = "A case that was found, in short")
  public record FoundCase(CaseId id, References references, CaseFacts facts, Instant recordedAt) {}

  /** What was found, and where to go on if there is more. */
  @Schema(description = "What was found, and where to go on if there is more")
  public record FoundCases(List<FoundCase> items, @Nullable String next) {
    public FoundCases {
      items = List.copyOf(items);
    }
  }

  @Transactional
  Outcome<FoundCases> search(Caller caller, CaseSearch search) {
    var found = casefiles.search(caller, search, search.size());
    var page = found.subList(0, Math.min(found.size(), search.size()));
    var next = found.size() > page.size() ? cursor(page.getLast()) : null;
    var entry =
        Entry.done(caller, Action.CASES_SEARCHED, Subject.NONE.touching(search.kinds()))
            .counting("found", page.size());
    return onRecord.end(
        entry, Outcome.done(new FoundCases(page.stream().map(SearchCases::found).toList(), next)));
  }

  private static FoundCase found(CasefileEntity copy) {
    return new FoundCase(
        copy.caseId(), copy.references(), copy.facts(), copy.moments().recordedAt());
  }

  private static String cursor(CasefileEntity last) {
    return new CaseSearch.Last(last.moments().recordedAt(), last.caseId().value()).text();
  }
}
