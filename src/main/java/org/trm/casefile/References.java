package org.trm.casefile;

import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The numbers under which both sides keep the case in their own systems; numbers, so that no name
 * finds its way in.
 *
 * @param own this organisation's, unique within it
 * @param other the other side's
 */
@Schema(description = "The numbers under which both sides keep the case in their own systems")
public record References(
    @Nullable @Pattern(regexp = References.FORM) String own,
    @Nullable @Pattern(regexp = References.FORM) String other) {

  /** Up to six capital letters, then groups of digits. */
  public static final String FORM = "[A-Z]{0,6}([-/.]?[0-9]{1,8}){1,4}";

  /** No numbers at all. */
  public static final References NONE = new References(null, null);
}
