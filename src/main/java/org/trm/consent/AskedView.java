package org.trm.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trm.shared.Purpose;

/**
 * How often the person was asked to agree to one purpose, by all organisations together.
 *
 * @param times in how many conversations
 * @param refusals in how many of them the person said no
 * @param warning why not to ask again without need, absent after one conversation without a no
 */
@Schema(description = "How often the person was asked to agree to one purpose, by everybody")
public record AskedView(Purpose purpose, long times, long refusals, @Nullable Warning warning) {

  /** Why the person should not be asked again without need. */
  @Schema(name = "AskedWarning")
  public enum Warning {
    ASKED_SEVERAL_TIMES,
    SAID_NO_BEFORE
  }

  static AskedView of(Purpose purpose, long times, long refusals) {
    var often = times > 1 ? Warning.ASKED_SEVERAL_TIMES : null;
    return new AskedView(purpose, times, refusals, refusals > 0 ? Warning.SAID_NO_BEFORE : often);
  }
}
