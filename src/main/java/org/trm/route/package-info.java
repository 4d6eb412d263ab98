/**
 * From whom to whom a handoff goes, and who stands in where nobody answers.
 *
 * <p>A {@link org.trm.route.Proposal} names a country and an organisation; its {@link
 * org.trm.route.Route} leads through both countries' desks, or directly where two organisations
 * that are no authorities refer a person to each other. A country without a realm is outside: what
 * goes there goes through the sending desk, which records its answers.
 *
 * <p>An alert has a way of its own, past a desk that is stale, suspended, shut out of the case, or
 * that investigates and would be told without the person's word. The same rules say who takes over
 * from a desk that can no longer answer. Nothing here knows a handoff's row.
 */
@NullMarked
package org.trm.route;

import org.jspecify.annotations.NullMarked;
