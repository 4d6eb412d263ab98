package org.trm.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Optional;
import org.trm.local.SampleUser;
import org.trm.shared.Bytes;

/**
 * One hostile request.
 *
 * @param who whose token it carries, absent where it carries none that is good
 * @param head its first lines; {token} stands for the token
 * @param isWhole whether the body is as long as it promises
 * @param mark what stands in every word of it that nobody should repeat
 */
record Request(
    int number,
    Operation operation,
    Optional<SampleUser> who,
    String head,
    Bytes body,
    boolean isWhole,
    String mark) {

  byte[] bytes(String token) {
    var start = head.replace("{token}", token).getBytes(UTF_8);
    var content = body.toArray();
    var all = Arrays.copyOf(start, start.length + content.length);
    System.arraycopy(content, 0, all, start.length, content.length);
    return all;
  }

  boolean hasNoAnswerBody() {
    return head.startsWith("HEAD ");
  }

  @Override
  public String toString() {
    var user = who.map(SampleUser::username).orElse("nobody");
    return "#%d %s by %s".formatted(number, operation.name(), user);
  }
}
