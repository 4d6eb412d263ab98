/**
 * Six tracks that run side by side: identification, first assistance, reflection, long-term help,
 * return, and each proceeding.
 *
 * <p>{@link org.trm.track.Step} is the whole table of legal steps. A step is appended to the case's
 * chronicle and never overwritten; where a track stands is derived by {@link
 * org.trm.track.TrackStory}. Tracks are no phases: nobody must finish one to begin another, and a
 * person without a name, or one who declines to be identified, has all of them.
 *
 * <p>Who may declare a person identified is each country's to say. A joint decision counts when
 * each discipline has signed through a person of its own. Reflection lasts thirty days at the
 * least, for children too. What the person wants about a return stands as their declaration, which
 * they may take back. No rule reads whether they help the police (CETS 197 art. 12(6)).
 */
@NullMarked
package org.trm.track;

import org.jspecify.annotations.NullMarked;
