package org.trm.web;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Counts what comes in on either port together: the framework tags the one and not the other, which
 * the registry refuses.
 */
class MetricsOfBothPorts {

  @Produces
  @Singleton
  MeterFilter together() {
    return MeterFilter.ignoreTags("server.port", "server_port");
  }
}
