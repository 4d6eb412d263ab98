/**
 * The whole service on one machine, for real: an embedded PostgreSQL, a Keycloak with one realm per
 * country, the keystores of the sample organisations, and the packaged API.
 *
 * <p>{@link org.trm.local.Stack} starts them in order and stops them in reverse. It keeps
 * everything in one data directory: database, keystores, passwords, logs and {@code
 * stack.properties}, which tells others how to reach it ({@link org.trm.local.RunningStack}).
 *
 * <p>Realms and people are not twelve copies of a file: one template ({@code realm.json}), one
 * table ({@code countries.csv}) and one rule ({@link org.trm.local.People}) make them.
 *
 * <p>The tests start the same thing without the API ({@link org.trm.local.LocalStack}) and take
 * their tokens from it ({@link org.trm.local.Tokens}). Nothing here is packaged with the service.
 */
@NullMarked
package org.trm.local;

import org.jspecify.annotations.NullMarked;
