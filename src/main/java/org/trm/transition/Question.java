package org.trm.transition;

/** What a receiving desk may ask about before it decides; a code, so that nobody is described. */
public enum Question {
  NEEDS_UNCLEAR,
  URGENCY_UNCLEAR,
  TRAVEL_ARRANGEMENTS,
  LENGTH_OF_STAY,
  LEGAL_STATUS,
  SAFETY_ARRANGEMENTS,
  INTERPRETATION,
  ACCOMPANYING_PERSONS
}
