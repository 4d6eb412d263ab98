package org.trm.corridor;

/** Why a person cannot consent (GDPR art. 9(2)(c), 49(1)(f)). */
public enum Incapacity {
  /** The person is unconscious, missing, or otherwise cannot be asked. */
  PHYSICAL,
  /** The law does not let the person consent, and nobody who could is there. */
  LEGAL
}
