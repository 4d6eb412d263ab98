package org.trm.consent;

import org.trm.shared.DataCategory;
import org.trm.shared.OrganisationId;
import org.trm.shared.Purpose;

/** What is agreed to or refused: one purpose, one recipient organisation, one data category. */
public record ConsentItem(Purpose purpose, OrganisationId recipient, DataCategory category) {}
