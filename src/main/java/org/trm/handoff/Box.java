package org.trm.handoff;

/** Which of a desk's handoffs: those that come in, or those that go out. */
public enum Box {
  in,
  out
}
