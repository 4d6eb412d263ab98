package org.trm.packet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.trm.casefile.OpenedSection;
import org.trm.identity.Caller;
import org.trm.shared.DataCategory;
import org.trm.support.Plans;
import org.trm.track.Tracks;

/**
 * Takes from the holder's records what the next holder needs: only where custody moves, and only
 * beside a section of the same category that travels, for which the person was asked.
 */
@ApplicationScoped
class RecordsWriter {

  private final Tracks tracks;
  private final Plans plans;

  RecordsWriter(Tracks tracks, Plans plans) {
    this.tracks = tracks;
    this.plans = plans;
  }

  Map<DataCategory, CarriedRecords> write(
      Caller holder, PacketOrder order, List<OpenedSection> sections) {
    var records = new EnumMap<DataCategory, CarriedRecords>(DataCategory.class);
    var travelling = sections.stream().map(OpenedSection::category).toList();
    boolean legal = travelling.contains(DataCategory.LEGAL);
    boolean needs = travelling.contains(DataCategory.NEEDS);
    if (order.type().movesCustody() && (legal || needs)) {
      var support = plans.carried(holder, order.theCase());
      if (legal) {
        var decided = tracks.carried(holder, order.theCase());
        records.put(DataCategory.LEGAL, CarriedRecords.legal(decided, support));
      }
      if (needs) {
        records.put(DataCategory.NEEDS, CarriedRecords.needs(support));
      }
    }
    records.values().removeIf(CarriedRecords::carriesNothing);
    return records;
  }
}
