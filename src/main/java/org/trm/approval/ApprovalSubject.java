package org.trm.approval;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is decided about.
 *
 * @param id its identifier, in the feature that owns it
 * @param version the version, or the hash, that was looked at
 */
@Schema(description = "What is decided about, in the version that was looked at")
public record ApprovalSubject(UUID id, String version) {

  private static final int LONGEST = 200;

  public ApprovalSubject {
    if (version.isBlank() || version.length() > LONGEST) {
      throw new IllegalArgumentException("a subject has a version of at most 200 characters");
    }
  }
}
