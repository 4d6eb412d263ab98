package org.trm.handoff;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.DataCategory;

/**
 * The packet anew: from the case as it is today, with these sections.
 *
 * @param sections the sections that would travel
 */
@Schema(description = "The packet anew: from the case as it is today, with these sections")
public record Redraft(@NotEmpty @Size(max = 8) List<@NotNull DataCategory> sections) {

  Set<DataCategory> categories() {
    return sections.stream()
        .filter(DataCategory::isSection)
        .collect(Collectors.toUnmodifiableSet());
  }
}
