package org.trm.web;

import jakarta.enterprise.context.RequestScoped;

/** The bytes of the request being served, as far as telling it from another one needs them. */
@RequestScoped
class BodyFingerprint {

  private byte[] body = new byte[0];

  void of(byte[] body) {
    this.body = body;
  }

  byte[] body() {
    return body;
  }
}
