package org.trm.outside;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The keys of an authority outside that one country recorded, the latest first. */
@Schema(description = "The keys of an authority without a realm that your country recorded")
public record OutsideKeyList(List<OutsideKeyView> keys) {
  public OutsideKeyList {
    keys = List.copyOf(keys);
  }
}
