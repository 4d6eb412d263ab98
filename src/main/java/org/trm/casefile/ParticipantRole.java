package org.trm.casefile;

/** The part somebody has in a case. */
public enum ParticipantRole {
  CASEWORKER,
  INTERPRETER,
  GUARDIAN,
  LAWYER,
  COMPANION,
  OTHER
}
