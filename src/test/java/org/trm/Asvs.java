package org.trm;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which requirements of OWASP's Application Security Verification Standard 5.0 a test shows: their
 * numbers, as {@code 8.4.1}. What a test does not show it does not claim.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Asvs {
  String[] value();
}
