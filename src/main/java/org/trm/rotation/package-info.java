/**
 * Organisations' key pairs change while everything goes on.
 *
 * <p>An operator adds a newer version of an organisation's key pair to its keystore. From the
 * beginning of its certificate on, whatever is new is wrapped by it, and what was wrapped by older
 * ones still opens. {@link org.trm.rotation.Rotation} then wraps that anew, some at a time, in
 * place, until nothing is wrapped by an older one: only then does the database let the operator
 * know that it may be taken away. What is sealed is not touched, only the keys to it.
 *
 * <p>Every place where a key is wrapped is a {@link org.trm.rotation.WrapKind}; a test looks
 * through the whole database for one that is forgotten here.
 */
@NullMarked
package org.trm.rotation;

import org.jspecify.annotations.NullMarked;
