package org.trm.tlog;

/** A note that is not signed as it must be. */
public final class NoteRefused extends RuntimeException {

  NoteRefused(String why) {
    super(why);
  }
}
