/**
 * The contract, held against every answer that a test gets.
 *
 * <p>Each exchange of a test with the service goes through {@link org.trm.contract.ContractFilter}:
 * a path, a status, a header or a body that the contract does not know fails the test.
 */
@NullMarked
package org.trm.contract;

import org.jspecify.annotations.NullMarked;
