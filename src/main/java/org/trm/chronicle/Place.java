package org.trm.chronicle;

import org.trm.journal.Action;
import org.trm.shared.CaseId;

/**
 * Where in a case lines of one feature stand.
 *
 * @param name the last part of the address at which they are read
 * @param action what the journal calls what is done to them
 */
public record Place<T extends Coded>(
    CaseId theCase, String name, Vocabulary<T> vocabulary, Action action) {

  String address() {
    return "/v1/cases/" + theCase + "/" + name;
  }
}
