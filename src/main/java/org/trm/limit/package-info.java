/**
 * How much may be asked for, so that nobody can try out ids, wear the service down, or keep others
 * from being answered.
 *
 * <p>Each person, each system and each organisation has an {@link org.trm.limit.Allowance}: a
 * bucket of requests that fills again minute by minute. Whoever is often told that there is nothing
 * for them, or that they may not, empties a bucket of its own, much smaller: guessing goes slowly.
 * Tokens that nobody can verify are counted by the address they come from; a good token from there
 * is answered all the same, so that one guesser behind a ministry's gateway shuts nobody out.
 *
 * <p>Before anybody is identified only one thing counts: how many are being served at once. Beyond
 * that the answer is 503 at once, while there is still strength to give it. All of this is counted
 * in each copy of the service by itself.
 */
@NullMarked
package org.trm.limit;

import org.jspecify.annotations.NullMarked;
