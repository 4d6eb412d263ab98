/**
 * Whether a token may still be believed, and whether the one who shows it is the one it was given
 * to.
 *
 * <p>A good signature says that a realm gave the token once. Two things it cannot say. Whether the
 * realm still stands by it, though the person was disabled, the session ended or a duty was
 * withdrawn: that is asked of the realm itself ({@link org.trm.token.Introspection}). While a realm
 * cannot be asked, its tokens are believed by their signatures alone, and that this was so, from
 * when until when, is news for the journal ({@link org.trm.token.RealmSilent}). And whether the
 * token was stolen: one that is bound to a key is worth nothing without a proof of that key, by
 * DPoP for people, by a TLS client certificate for systems ({@link org.trm.token.Possession}). Each
 * proof serves once.
 */
@NullMarked
package org.trm.token;

import org.jspecify.annotations.NullMarked;
