/**
 * Somebody was found again, and whoever found them asks for custody of the case.
 *
 * <p>A person goes missing after a handoff, or leaves, and turns up somewhere else: with who sent
 * them once, or with a desk that was warned. Whoever is there helps at once, in a case of its own
 * if need be; that waits for nobody. Who has had to do with the case already, a copy of it or what
 * was sent with an alert, asks its holder for custody ({@link org.trm.found.CustodyRequestView});
 * to everybody else there is no such case.
 *
 * <p>Asking moves nothing and shows nothing. The holder hands the case over by a handoff of its
 * own, which passes every gate, or declines with a reason. Both journals have the question and the
 * answer; neither is ever changed. That custody has come is read off custody itself.
 */
@NullMarked
package org.trm.found;

import org.jspecify.annotations.NullMarked;
