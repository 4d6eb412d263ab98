package org.trm.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a rule said no, and how to mend it.
 *
 * @param gate the safeguard that refused, absent where the rule is not a gate
 * @param reason a stable code
 * @param missing what would have to be there; codes and identifiers only
 * @param remedy what to do, in plain words
 * @param mendAt the address where it can be mended
 * @param source the law or agreement that the rule comes from
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "One reason why a rule said no, and how to mend it")
public record Refusal(
    @Nullable String gate,
    String reason,
    @Schema(description = "What would have to be there; codes and identifiers only")
        Map<String, Object> missing,
    String remedy,
    @Nullable String mendAt,
    @Nullable String source) {
  public Refusal {
    missing = Collections.unmodifiableMap(new LinkedHashMap<>(missing));
  }

  /** The same refusal, its remedy in these words. */
  public Refusal in(Wording words) {
    return new Refusal(gate, reason, missing, words.of("remedy." + reason, remedy), mendAt, source);
  }

  /** A refusal that needs no more than its code and its remedy. */
  public static Refusal of(String reason, String remedy) {
    return new Refusal(null, reason, Map.of(), remedy, null, null);
  }
}
