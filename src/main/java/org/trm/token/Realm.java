package org.trm.token;

import org.trm.shared.CountryCode;

/**
 * A realm as it is asked about its tokens.
 *
 * @param issuer the address its tokens name
 * @param country the country it speaks for
 * @param client the client as which this service asks
 * @param secret that client's secret
 */
public record Realm(String issuer, CountryCode country, String client, String secret) {

  @Override
  public String toString() {
    return "Realm " + issuer;
  }
}
