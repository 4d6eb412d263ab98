/**
 * The instruments under which personal data may leave a country: treaties, contract clauses,
 * arrangements between authorities, agreements under national law.
 *
 * <p>A country records the instruments that its own senders rest on. One person proposes the {@link
 * org.trm.instrument.InstrumentTerms terms}, another one of the same country confirms them; until
 * then nothing may rest on it, and nobody can be both, because humans are told apart by their
 * tokens and not by what a request says. Terms are never changed: what is agreed anew is another
 * instrument. One person is enough to end one, because that only stops transfers, and it stops them
 * at once.
 *
 * <p>All callers of all realms may read ({@link org.trm.instrument.TransferInstrument}). Whether an
 * instrument covers a handoff is judged elsewhere.
 */
@NullMarked
package org.trm.instrument;

import org.jspecify.annotations.NullMarked;
