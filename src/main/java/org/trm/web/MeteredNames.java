package org.trm.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Keeps callers' own words out of the metrics: a method that is none, and the address of a request
 * that broke off before anybody knew which of ours it meant.
 */
class MeteredNames {

  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT");

  @Produces
  @Singleton
  MeterFilter known() {
    return new MeterFilter() {
      @Override
      public Meter.Id map(Meter.Id meter) {
        return plain(meter);
      }
    };
  }

  static Meter.Id plain(Meter.Id meter) {
    var plain = meter;
    var method = meter.getTag("method");
    if (method != null && !METHODS.contains(method)) {
      plain = plain.withTag(Tag.of("method", "OTHER"));
    }
    if ("RESET".equals(meter.getTag("status")) && meter.getTag("uri") != null) {
      plain = plain.withTag(Tag.of("uri", "RESET"));
    }
    return plain;
  }
}
