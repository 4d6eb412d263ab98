/**
 * What is written about a person, one form for each data category.
 *
 * <p>A {@link org.trm.section.SectionContent} is one of eight records, from {@link
 * org.trm.section.Identity} to {@link org.trm.section.Needs}. Their codes are those of HTCDS 2.0
 * ({@link org.trm.section.Htcds}), frozen, with what that standard leaves out beside them; a text
 * has a bound, a date may be partial, and an unknown code is refused. None of them shows what it
 * holds when it is printed. They are values only: sealing and keeping them is the case's.
 */
@NullMarked
package org.trm.section;

import org.jspecify.annotations.NullMarked;
