package org.trm.track;

/** Where a track stands; which of these a track knows is told by its steps. */
public enum TrackState {
  NONE,
  PRESUMED,
  IDENTIFIED,
  NOT_IDENTIFIED,
  DECLINED,
  OFFERED,
  CONSENTED,
  RUNNING,
  WAIVED_BY_POLICY_EXCEPTION,
  PLANNED,
  ACTIVE,
  REVIEWED,
  CONSIDERED,
  IN_TRAVEL,
  ARRIVED,
  MONITORED,
  ABANDONED,
  REPORTED,
  INVESTIGATION,
  PROSECUTION,
  TRIAL,
  FINAL,
  DISCONTINUED,
  ENDED
}
