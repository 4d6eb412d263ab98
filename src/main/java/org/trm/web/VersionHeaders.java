package org.trm.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Tells the version of an answer as its ETag, and the address of what was made as its Location. */
class VersionHeaders {

  private static final String KEPT = "Cache-Control";

  @ServerResponseFilter
  void tell(ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned versioned) {
      response.getHeaders().putSingle("ETag", "\"" + versioned.version() + "\"");
      var location = versioned.location();
      if (response.getStatus() == 201 && location != null) {
        response.getHeaders().putSingle("Location", location);
      }
    }
    if (response.getStatus() != 200 || !response.getHeaders().containsKey(KEPT)) {
      response.getHeaders().putSingle(KEPT, "no-store"); // unless it can never change
    }
  }
}
