package org.trm.section;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.trm.shared.DataCategory;

/**
 * What is known of a person in one data category.
 *
 * <p>It is kept sealed, and nothing of it is ever printed: every record in it names itself and
 * nothing else. A list that is left out is empty: nothing is known. (Any of, not one of: a section
 * with a note alone would be valid as several.)
 */
@Schema(
    description = "What is known of a person in one data category; the category says which",
    anyOf = {
      Identity.class,
      Contact.class,
      Exploitation.class,
      Health.class,
      Family.class,
      Legal.class,
      Travel.class,
      Needs.class
    })
public sealed interface SectionContent
    permits Identity, Contact, Exploitation, Health, Family, Legal, Travel, Needs {

  /** The category to which it belongs. */
  DataCategory category();

  /** What a section of this category holds. */
  static Class<? extends SectionContent> typeOf(DataCategory category) {
    return switch (category) {
      case IDENTITY -> Identity.class;
      case CONTACT -> Contact.class;
      case EXPLOITATION -> Exploitation.class;
      case HEALTH -> Health.class;
      case FAMILY -> Family.class;
      case LEGAL -> Legal.class;
      case TRAVEL -> Travel.class;
      case NEEDS -> Needs.class;
      case SUMMARY -> throw new IllegalArgumentException("the summary is no section");
    };
  }
}
