package org.trm.corridor;

import org.trm.shared.CountryCode;

/** The way from one country to another; the way back is another corridor. */
public record Corridor(CountryCode from, CountryCode to) {}
