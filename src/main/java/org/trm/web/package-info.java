/**
 * What every endpoint shares: outcomes, idempotency, versions, purpose of use, limits, refusals.
 *
 * <p>A use-case returns an {@link org.trm.web.Outcome}; a resource hands it to the caller. What
 * must not happen twice goes through {@link org.trm.web.Once}, in the use-case's own transaction.
 * What changes something names the version it was read at ({@link org.trm.web.IfMatch}), and what
 * reads case content says for which purpose ({@link org.trm.web.PurposeOfUse}).
 *
 * <p>Whatever is refused before a use-case could run is written in the journal of the caller's
 * country by one filter, before the answer leaves. If it cannot be written, there is no answer.
 */
@NullMarked
package org.trm.web;

import org.jspecify.annotations.NullMarked;
