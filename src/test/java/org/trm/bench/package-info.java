/**
 * How much the service does in a second, beside what bare SQL does on the same database: {@code
 * make bench}.
 *
 * <p>{@link org.trm.bench.Bench} starts the packaged service with an empty database. {@code
 * Journey} takes cases from a draft in Serbia to an acceptance in Slovenia and back, with real
 * tokens over HTTP; every status is checked, for a refusal is quick and would look like a fast
 * service. {@code Floor} runs the committed SQL under {@code bench/} over plain JDBC.
 *
 * <p>{@code Rounds} runs each operation for a while by its floor, then by the service, again and
 * again; the medians of the rounds are compared. Both sides have all the work due at once and the
 * same number of callers in this process, so both pay for their callers on the same processors. The
 * sequencer runs as ever; what it has left over when the last answer came is not in the time, but
 * in the processor time. Waiting is measured afterwards at seven tenths of that pace: {@code Load}
 * times each request from when it was due, so that a service that stalls cannot hide it.
 *
 * <p>A further round that does not count is recorded by {@code Profile}. {@code Report} prints the
 * table, {@code Figure} writes {@code target/bench/latest.json}.
 */
@NullMarked
package org.trm.bench;

import org.jspecify.annotations.NullMarked;
