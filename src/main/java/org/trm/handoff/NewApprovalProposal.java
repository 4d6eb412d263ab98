package org.trm.handoff;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.approval.ApprovalKind;

/**
 * What is put before a second person about a handoff as it stands.
 *
 * @param kind what is to be decided: HANDOFF_RELEASE where the gate TWO_PEOPLE asks for it,
 *     HIGH_RISK_RETURN where the gate RISK does
 */
@Schema(description = "What is put before a second person about a handoff as it stands")
public record NewApprovalProposal(@NotNull ApprovalKind kind) {}
