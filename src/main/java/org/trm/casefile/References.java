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
    @Nullable @Pattern(regexp = References.FORM, message = References.REMEDY) String own,
    @Nullable @Pattern(regexp = References.FORM, message = References.REMEDY) String other) {

  /**
   * At most two capital letters, then groups of digits.
   *
   * <p>Three letters are a name already (Ana, Iva, Lea), and more than eight digits in a row a
   * personal number. What registries of the region write, 560-01-00123/2026 or 2-K-17/26 without
   * its letter, has room.
   */
  public static final String FORM = "([A-Z]{1,2}[-/.]?)?[0-9]{1,8}([-/.][0-9]{1,8}){0,5}";

  /** How a reference of another form is to be written. */
  public static final String REMEDY =
      "Write a reference as at most two capital letters and then groups of up to eight digits, "
          + "such as RS-2026-0417 or 560-01-123/2026; leave out other letters, and never put a "
          + "name, a date of birth or a personal number here.";

  /** No numbers at all. */
  public static final References NONE = new References(null, null);
}
