package org.trm.verifier;

import java.util.HashMap;
import java.util.Map;

/** Whose subject is not there any more, and the leaves that say so: each must have the other. */
final class Erasures {

  private final Map<String, Place> erased = new HashMap<>();
  private final Map<String, Place> markers = new HashMap<>();

  private record Place(long index, String id) {}

  int count() {
    return erased.size();
  }

  void erased(String commitment, long index, String id) {
    erased.put(commitment, new Place(index, id));
  }

  void marked(String commitment, long index) {
    if (markers.put(commitment, new Place(index, "")) != null) {
      throw Fault.at(index, "marks an entry as erased that is marked already");
    }
  }

  void marked(String commitment, long index, String id) {
    markers.put(commitment, new Place(index, id));
  }

  /** Refuses erasures without a later marker, and markers of what is still there. */
  void refuseUnlawful(boolean whole) {
    erased.forEach((commitment, place) -> {
      var marker = markers.getOrDefault(commitment, new Place(-1, ""));
      if (marker.index < place.index) {
        throw Fault.at(place.index, "is neither opened nor marked as erased by a later leaf");
      }
      if (!marker.id.isEmpty() && !marker.id.equals(place.id)) {
        throw Fault.at(marker.index, "names another entry than the one it marks as erased");
      }
    });
    markers.forEach((commitment, place) -> {
      if (whole && !erased.containsKey(commitment)) {
        throw Fault.at(place.index, "marks as erased what is still there, or never was");
      }
    });
  }
}
