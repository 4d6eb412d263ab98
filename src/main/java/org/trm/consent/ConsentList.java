package org.trm.consent;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a person agreed to or refused, the latest conversation first.
 *
 * @param asked how often the person has been asked by now; a warning to whoever asks again
 */
@Schema(description = "What a person agreed to or refused, the latest conversation first")
public record ConsentList(List<ConsentView> consents, List<AskedView> asked) {
  public ConsentList {
    consents = List.copyOf(consents);
    asked = List.copyOf(asked);
  }

  @Override
  public String toString() {
    return "ConsentList";
  }
}
