package org.trm.web;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Nobody changes the protocol of a plain connection: a body sent with {@code Upgrade: h2c} was
 * never answered. Over TLS both sides agree on HTTP/2 before anything is said.
 */
@Singleton
class NoUpgrade implements HttpServerOptionsCustomizer {

  @Override
  public void customizeHttpServer(HttpServerOptions options) {
    options.setHttp2ClearTextEnabled(false);
  }
}
