package org.trm.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** Reads the body, at most one mebibyte of it, after authentication and for the record. */
@Provider
class BodyLimit implements ReaderInterceptor {

  private static final int LIMIT = 1 << 20;

  private final BodyFingerprint fingerprint;

  BodyLimit(BodyFingerprint fingerprint) {
    this.fingerprint = fingerprint;
  }

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    var body = context.getInputStream().readNBytes(LIMIT + 1);
    if (body.length > LIMIT) {
      throw new WebApplicationException(413);
    }
    fingerprint.of(body);
    context.setInputStream(new ByteArrayInputStream(body));
    return context.proceed();
  }
}
