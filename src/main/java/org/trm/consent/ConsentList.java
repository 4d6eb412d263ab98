package org.trm.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person agreed to or refused, the latest conversation first. */
@Schema(description = "What a person agreed to or refused, the latest conversation first")
public record ConsentList(List<ConsentView> consents) {
  public ConsentList {
    consents = List.copyOf(consents);
  }

  @Override
  public String toString() {
    return "ConsentList";
  }
}
