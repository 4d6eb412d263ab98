/**
 * The case: what an organisation knows of a person it helps, and who has custody.
 *
 * <p>Custody is one row a case, never empty and never double ({@link
 * org.trm.casefile.CustodyEntity}); whoever changes anything about a case locks it first. Each
 * organisation has a copy of its own ({@link org.trm.casefile.CasefileEntity}) with the few coded
 * facts that rules need, and sections, one for each data category, sealed under the key of that
 * copy. A section is never changed: writing it again is a new version.
 *
 * <p>Other features ask {@link org.trm.casefile.Cases}. Nobody but the organisation itself reads
 * its copy; rules elsewhere see coded facts only, through one narrow door in the database.
 */
@NullMarked
package org.trm.casefile;

import org.jspecify.annotations.NullMarked;
