/**
 * People who travel together: a mother with her children, brothers and sisters, people who were
 * exploited together.
 *
 * <p>Each keeps a case, a consent and a handoff of their own; a {@link org.trm.group.GroupView}
 * holds the handoffs together. All are submitted, held, resumed and released at once or not at all.
 * One that is stopped holds the others, whoever stops it ({@link org.trm.handoff.HandoffGroups}).
 *
 * <p>Before they set out somebody talks with each alone and records whether one recruited another.
 * Without that, or with any doubt, the safeguards refuse; what was found is the holder's to read.
 * The gates learn of it through {@link org.trm.facts.Companions}. A group is never changed: it is
 * formed of drafts, and dissolved.
 */
@NullMarked
package org.trm.group;

import org.jspecify.annotations.NullMarked;
