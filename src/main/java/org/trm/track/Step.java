package org.trm.track;

import static org.trm.track.Guard.GROUND_OF_END;
import static org.trm.track.Guard.GROUND_OF_EXCEPTION;
import static org.trm.track.Guard.NOTHING;
import static org.trm.track.Guard.NOT_CRIMINAL;
import static org.trm.track.Guard.REASONABLE_GROUNDS;
import static org.trm.track.Guard.REVIEW_DATE;
import static org.trm.track.Guard.WANTED;
import static org.trm.track.TrackState.ABANDONED;
import static org.trm.track.TrackState.ACTIVE;
import static org.trm.track.TrackState.ARRIVED;
import static org.trm.track.TrackState.CONSENTED;
import static org.trm.track.TrackState.CONSIDERED;
import static org.trm.track.TrackState.DECLINED;
import static org.trm.track.TrackState.DISCONTINUED;
import static org.trm.track.TrackState.ENDED;
import static org.trm.track.TrackState.FINAL;
import static org.trm.track.TrackState.IDENTIFIED;
import static org.trm.track.TrackState.INVESTIGATION;
import static org.trm.track.TrackState.IN_TRAVEL;
import static org.trm.track.TrackState.MONITORED;
import static org.trm.track.TrackState.NONE;
import static org.trm.track.TrackState.NOT_IDENTIFIED;
import static org.trm.track.TrackState.OFFERED;
import static org.trm.track.TrackState.PLANNED;
import static org.trm.track.TrackState.PRESUMED;
import static org.trm.track.TrackState.PROSECUTION;
import static org.trm.track.TrackState.REPORTED;
import static org.trm.track.TrackState.REVIEWED;
import static org.trm.track.TrackState.RUNNING;
import static org.trm.track.TrackState.TRIAL;
import static org.trm.track.TrackState.WAIVED_BY_POLICY_EXCEPTION;

import java.util.List;

/** Every legal step of every track, one row each; anything that is not here is refused. */
@SuppressWarnings("ImmutableEnumChecker") // the list is a copy that nobody can change
public enum Step {
  PRESUME(Track.IDENTIFICATION, PRESUMED, NOTHING, NONE, NOT_IDENTIFIED, DECLINED),
  IDENTIFY(Track.IDENTIFICATION, IDENTIFIED, NOTHING, PRESUMED),
  NOT_IDENTIFY(Track.IDENTIFICATION, NOT_IDENTIFIED, NOTHING, PRESUMED),
  DECLINE_IDENTIFICATION(Track.IDENTIFICATION, DECLINED, NOTHING, PRESUMED),

  OFFER_ASSISTANCE(Track.FIRST_ASSISTANCE, OFFERED, NOTHING, NONE, DECLINED, ENDED),
  AGREE_TO_ASSISTANCE(Track.FIRST_ASSISTANCE, CONSENTED, NOTHING, OFFERED),
  DECLINE_ASSISTANCE(Track.FIRST_ASSISTANCE, DECLINED, NOTHING, OFFERED),
  BEGIN_ASSISTANCE(Track.FIRST_ASSISTANCE, ACTIVE, NOTHING, CONSENTED),
  END_ASSISTANCE(Track.FIRST_ASSISTANCE, ENDED, NOTHING, CONSENTED, ACTIVE),

  OFFER_REFLECTION(Track.REFLECTION, OFFERED, NOTHING, NONE, DECLINED),
  DECLINE_REFLECTION(Track.REFLECTION, DECLINED, NOTHING, OFFERED),
  GRANT_REFLECTION(Track.REFLECTION, RUNNING, REASONABLE_GROUNDS, NONE, OFFERED, DECLINED),
  END_REFLECTION(Track.REFLECTION, ENDED, GROUND_OF_END, RUNNING),
  WAIVE_REFLECTION(
      Track.REFLECTION, WAIVED_BY_POLICY_EXCEPTION, GROUND_OF_EXCEPTION, NONE, OFFERED, RUNNING),

  PLAN_LONG_TERM(Track.LONG_TERM, PLANNED, REVIEW_DATE, NONE, ENDED),
  BEGIN_LONG_TERM(Track.LONG_TERM, ACTIVE, NOTHING, PLANNED),
  REVIEW_LONG_TERM(Track.LONG_TERM, REVIEWED, REVIEW_DATE, ACTIVE, REVIEWED),
  END_LONG_TERM(Track.LONG_TERM, ENDED, NOTHING, PLANNED, ACTIVE, REVIEWED),

  CONSIDER_RETURN(Track.RETURN, CONSIDERED, NOTHING, NONE, ABANDONED, ENDED),
  PLAN_RETURN(Track.RETURN, PLANNED, WANTED, CONSIDERED),
  BEGIN_JOURNEY(Track.RETURN, IN_TRAVEL, WANTED, PLANNED),
  ARRIVE(Track.RETURN, ARRIVED, NOTHING, IN_TRAVEL),
  MONITOR_RETURN(Track.RETURN, MONITORED, NOTHING, ARRIVED),
  END_RETURN(Track.RETURN, ENDED, NOTHING, MONITORED),
  ABANDON_RETURN(
      Track.RETURN, ABANDONED, NOTHING, CONSIDERED, PLANNED, IN_TRAVEL, ARRIVED, MONITORED),

  REPORT(Track.PROCEEDINGS, REPORTED, NOTHING, NONE),
  INVESTIGATE(Track.PROCEEDINGS, INVESTIGATION, NOTHING, REPORTED, DISCONTINUED),
  PROSECUTE(Track.PROCEEDINGS, PROSECUTION, NOTHING, INVESTIGATION),
  BEGIN_TRIAL(Track.PROCEEDINGS, TRIAL, NOTHING, PROSECUTION),
  /** In matters other than crime nobody investigates or prosecutes before there is a hearing. */
  BEGIN_HEARING(Track.PROCEEDINGS, TRIAL, NOT_CRIMINAL, REPORTED),
  DECIDE_FINALLY(Track.PROCEEDINGS, FINAL, NOTHING, TRIAL),
  DISCONTINUE(
      Track.PROCEEDINGS, DISCONTINUED, NOTHING, REPORTED, INVESTIGATION, PROSECUTION, TRIAL);

  private final Track track;
  private final TrackState to;
  private final Guard guard;
  private final List<TrackState> from;

  Step(Track track, TrackState to, Guard guard, TrackState... from) {
    this.track = track;
    this.to = to;
    this.guard = guard;
    this.from = List.of(from);
  }

  /** The track on which it is taken. */
  public Track track() {
    return track;
  }

  /** Where the track stands afterwards. */
  public TrackState to() {
    return to;
  }

  Guard guard() {
    return guard;
  }

  boolean leadsFrom(TrackState state) {
    return from.contains(state);
  }
}
