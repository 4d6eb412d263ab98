package org.trm.vault;

/** What was given does not open: another key, another place, or changed since it was sealed. */
public final class SealBroken extends IllegalStateException {

  SealBroken(String what) {
    super(what + " does not open: not sealed for this place, or changed since");
  }

  SealBroken(String what, Throwable cause) {
    super(what + " does not open: not sealed for this place, or changed since", cause);
  }
}
