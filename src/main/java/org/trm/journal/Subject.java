package org.trm.journal;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.trm.shared.CaseId;

/**
 * What an entry is about; identifiers and kinds only, never content.
 *
 * @param cases the cases concerned
 * @param resource the handoff, consent or other thing acted on
 * @param version its version after the action, 0 where it has none
 * @param kinds kinds of search criteria, or the data categories touched
 */
public record Subject(
    List<CaseId> cases, @Nullable UUID resource, long version, Set<String> kinds) {

  /** About nothing in particular. */
  public static final Subject NONE = new Subject(List.of(), null, 0, Set.of());

  public Subject {
    cases = List.copyOf(cases);
    kinds = Set.copyOf(kinds);
  }

  /** About one case. */
  public static Subject of(CaseId theCase) {
    return new Subject(List.of(theCase), null, 0, Set.of());
  }

  /** About something that belongs to a case. */
  public static Subject of(CaseId theCase, UUID resource, long version) {
    return new Subject(List.of(theCase), resource, version, Set.of());
  }

  /** About something that belongs to no case. */
  public static Subject of(UUID resource) {
    return new Subject(List.of(), resource, 0, Set.of());
  }

  /** The same, with the kinds of criteria or data touched. */
  public Subject touching(Set<String> kinds) {
    return new Subject(cases, resource, version, kinds);
  }
}
