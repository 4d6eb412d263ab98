package org.trm.outside;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The fingerprint as the second person heard it from the authority, not as it stands here.
 *
 * @param fingerprint the SHA-256 thumbprint of RFC 7638, base64url
 */
@Schema(description = "A key's fingerprint, as the second person heard it from the authority")
public record KeyConfirmation(
    @NotNull @Pattern(regexp = NewOutsideKey.COORDINATE) String fingerprint) {}
