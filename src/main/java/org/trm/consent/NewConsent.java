package org.trm.consent;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;
import org.trm.web.Happened;

/**
 * What a person agreed to or refused in one conversation.
 *
 * @param session how the conversation was held
 * @param occurredAt when, if that is not now
 * @param validUntil the first moment at which it no longer holds
 * @param renews the earlier conversation with this organisation that this one renews
 * @param grants item by item what was said
 */
@Schema(description = "What a person agreed to or refused in one conversation")
public record NewConsent(
    @NotNull @Valid ConsentSession session,
    @Nullable @Happened Instant occurredAt,
    @NotNull Instant validUntil,
    @Nullable UUID renews,
    @NotNull @Size(min = 1, max = 100) List<@NotNull @Valid NewGrant> grants) {

  /** What was said about one item. */
  @Schema(description = "What was said about one purpose, one recipient, one data category")
  public record NewGrant(
      @NotNull Purpose purpose,
      @NotNull OrganisationId recipient,
      @NotNull DataCategory category,
      @NotNull ConsentWord word) {

    ConsentItem item() {
      return new ConsentItem(purpose, recipient, category);
    }
  }

  /** Yes, no, or no answer yet. */
  public enum ConsentWord {
    GIVEN,
    REFUSED,
    /** Asked, not answered. */
    REQUESTED,
    /** The person wants to think about it. */
    REQUEST_DEFERRED,
    /** Nobody knows what the person said. */
    UNKNOWN
  }

  /** The items that nothing may rest on from now on: refused, or agreed to against the child. */
  Set<ConsentItem> against() {
    var items = new HashSet<>(items(ConsentWord.REFUSED));
    if (session.assent() == ConsentSession.Assent.DISSENTED) {
      items.addAll(items(ConsentWord.GIVEN));
    }
    return items;
  }

  /** The items about which this was said. */
  Set<ConsentItem> items(ConsentWord word) {
    return grants.stream()
        .filter(grant -> grant.word() == word)
        .map(NewGrant::item)
        .collect(toSet());
  }

  @Override
  public String toString() {
    return "NewConsent";
  }
}
