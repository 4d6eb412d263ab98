/** Those who call the service in tests, each with a real token, and what they are told. */
@NullMarked
package org.trm.actor;

import org.jspecify.annotations.NullMarked;
