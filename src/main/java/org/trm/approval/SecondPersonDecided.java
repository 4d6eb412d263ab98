package org.trm.approval;

import java.util.UUID;
import org.trm.identity.Caller;

/**
 * Told in the transaction in which a second person decided.
 *
 * @param by the call in which they did
 * @param subject what they decided about
 */
public record SecondPersonDecided(
    Caller by, ApprovalKind kind, UUID subject, ApprovalDecision decision) {}
