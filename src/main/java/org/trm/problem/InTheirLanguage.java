package org.trm.problem;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says what is said to people in the language they asked for, once all else has been decided. */
class InTheirLanguage {

  private static final int LAST = Priorities.USER - 1000;

  private final Languages languages;

  InTheirLanguage(Languages languages) {
    this.languages = languages;
  }

  @ServerResponseFilter(priority = LAST)
  void say(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Translated answer) {
      var words = languages.understoodBy(request.getHeaderString("Accept-Language"));
      response.setEntity(answer.in(words));
      response.getHeaders().putSingle("Content-Language", words.languages());
      response.getHeaders().add("Vary", "Accept-Language");
    }
  }
}
