/**
 * How many statements a request sends to the database.
 *
 * <p>A driver of the tests' own writes them down. The figures stand in one table and may only fall:
 * a request that needs more statements than yesterday has to say so there.
 */
@NullMarked
package org.trm.statement;

import org.jspecify.annotations.NullMarked;
