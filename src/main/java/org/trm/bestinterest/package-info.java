/**
 * What must be on record before a child, or who may be one, is handed over a border.
 *
 * <p>There are twelve lines ({@link org.trm.bestinterest.ChildLine}), and for ten of them evidence
 * ({@link org.trm.bestinterest.Evidence}): who found what, when, and until when it may be relied
 * on. Evidence is never changed; a later one of its kind counts instead, and what has happened
 * since, such as a new risk or the child's objection, opens it again ({@link
 * org.trm.bestinterest.ChildRecord}). A presumed child is a child (CETS 197 art. 10(3)).
 *
 * <p>A person decides; what is kept here says only that the decision is complete and current. It is
 * kept in codes. Own words, such as what the child said or the panel's reasons, are sealed for the
 * holder. The authorities of the receiving country may add what only they can say.
 *
 * <p>Gates ask {@link org.trm.bestinterest.BestInterests}. Evidence that breaks what is under way
 * is told to the features above as {@link org.trm.bestinterest.BestInterestsReopened}.
 */
@NullMarked
package org.trm.bestinterest;

import org.jspecify.annotations.NullMarked;
