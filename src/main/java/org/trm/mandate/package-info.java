/**
 * In whose place somebody acts: guardians and lawyers by a mandate for one case.
 *
 * <p>A court or an authority appoints a guardian, a person chooses a lawyer; the holder of the case
 * records it, with the number of the order, its first and last day and who they are by the realm
 * that knows them ({@link org.trm.mandate.MandateView}), and a second person agrees. From the first
 * day on they read, in the holder's copy, the categories that the mandate names, see whom anything
 * went to, and a guardian gives and takes back agreement beside the child.
 *
 * <p>No realm role goes with it, for a mandate is a fact of one case: whoever has none finds
 * nothing here. Each use looks it up anew and is on record before anything is read; then the work
 * is done in the holder's name, in a row scope that reaches this one case and no other ({@link
 * org.trm.identity.Scope}). It ends by itself: at its date, when it is ended, when custody goes
 * elsewhere, when they are shut out, and a guardian's when the child comes of age.
 */
@NullMarked
package org.trm.mandate;

import org.jspecify.annotations.NullMarked;
