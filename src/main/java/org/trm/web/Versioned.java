package org.trm.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An answer with a version, which becomes its ETag, and an address. */
public interface Versioned {

  /** The version to name in If-Match when changing this. */
  long version();

  /** Where this can be read again, told as Location when it has just been made. */
  @JsonIgnore
  default @Nullable String location() {
    return null;
  }

  /** What a repeated request is answered from. */
  @JsonIgnore
  UUID resource();
}
