package org.trm.safeguard;

/** Whose fact a refusal speaks of, and so who may learn it when the receiver accepts. */
public enum Side {
  SENDER,
  RECEIVER
}
