package org.trm.contract;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;

/** Fails a test whose exchange with the service is not as the contract says. */
public final class ContractFilter implements Filter {

  private final ExchangeCheck check = new ExchangeCheck(ContractFile.of(ContractFile.BUILT));

  @Override
  public Response filter(
      FilterableRequestSpecification request,
      FilterableResponseSpecification expected,
      FilterContext others) {
    var response = others.next(request, expected);
    var address = URI.create(request.getURI());
    if (isOurs(address)) {
      var exchange =
          new Exchange(request.getMethod(), address.getRawPath(), request.getBody(), response);
      fail(exchange, check.complaints(exchange));
    }
    return response;
  }

  /** Other ports are other services; under /q stands what the framework itself answers. */
  private static boolean isOurs(URI address) {
    return address.getPort() == RestAssured.port && !address.getRawPath().startsWith("/q/");
  }

  private static void fail(Exchange exchange, List<String> complaints) {
    if (!complaints.isEmpty()) {
      throw new AssertionError(
          "%s is not as the contract says: %s".formatted(exchange, String.join("; ", complaints)));
    }
  }
}
