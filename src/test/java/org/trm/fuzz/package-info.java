/**
 * Hostile requests at every address of the contract, as every duty from every country.
 *
 * <p>{@link org.trm.fuzz.RequestMaker} makes a request from a seed and a number, and from nothing
 * else but the same small world of cases and handoffs; so a request that did harm is made again
 * with two figures. It is written to the socket byte by byte ({@link org.trm.fuzz.Wire}), for an
 * honest client would refuse to send most of it. {@link org.trm.fuzz.Findings} judges each answer,
 * and in the end the logs, the metrics and the journals: no failure of ours, nothing of another
 * organisation, no echo of what was sent, and every refusal of a known caller on the record.
 */
@NullMarked
package org.trm.fuzz;

import org.jspecify.annotations.NullMarked;
