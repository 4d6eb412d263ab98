/**
 * Two handoffs told from beginning to end, against a service that runs: {@code make demo}.
 *
 * <p>{@link org.trm.demo.Story} is one tale, {@link org.trm.demo.Homecoming} the other; {@link
 * org.trm.demo.Person} calls the service with a real token, {@link org.trm.demo.Teller} prints and
 * counts what differs from the tale.
 */
@NullMarked
package org.trm.demo;

import org.jspecify.annotations.NullMarked;
