/**
 * What no real installation is started with.
 *
 * <p>On a developer's machine everything is made up at the first start. Where {@code trm.local} is
 * false, {@link org.trm.production.ProductionWall} looks at every setting before anything is served
 * and refuses to start while one is a sample's, a laptop's or an open door: passwords that anybody
 * could guess or that two logins share, logins that stand outside the walls, keys that others on
 * the machine can read, addresses without TLS, a contact for reports that is missing or over. Each
 * {@link org.trm.production.Check} says in one sentence what is wrong and never the value itself.
 *
 * <p>The other way round, what is for one's own machine does not listen to others.
 */
@NullMarked
package org.trm.production;

import org.jspecify.annotations.NullMarked;
