package org.trm.approval;

/** Why a second person said no; a code, so that nobody is described. */
public enum DeclineReason {
  INFORMATION_MISSING,
  NOT_IN_THE_PERSONS_INTEREST,
  NOT_THE_PERSONS_WISH,
  RISK_TOO_HIGH,
  SAFEGUARD_DOUBTFUL,
  TOO_MUCH_INFORMATION,
  WRONG_RECIPIENT,
  TOO_EARLY,
  CONFLICT_OF_INTEREST
}
