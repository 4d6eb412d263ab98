package org.trm.casefile;

import org.trm.identity.Caller;
import org.trm.shared.CaseId;

/** Told in the transaction in which custody of a case has come to whoever works for the caller. */
public record CustodyPassed(Caller receiver, CaseId theCase) {}
