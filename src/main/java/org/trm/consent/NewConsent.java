package org.trm.consent;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
 * @param grants item by item what was said
 */
@Schema(description = "What a person agreed to or refused in one conversation")
public record NewConsent(
    @NotNull @Valid ConsentSession session,
    @Nullable @Happened Instant occurredAt,
    @NotNull Instant validUntil,
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

  /** Yes or no. */
  public enum ConsentWord {
    GIVEN,
    REFUSED
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
