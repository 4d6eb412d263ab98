package org.trm.route;

import jakarta.persistence.Embeddable;
import org.trm.corridor.Corridor;
import org.trm.safeguard.Side;
import org.trm.shared.CountryCode;
import org.trm.shared.OrganisationId;

/**
 * From whom to whom a handoff goes; only its receiving desk may change, for its stand-in.
 *
 * @param outside whether nobody of that country calls this service; so it stays, whoever joins
 */
@Embeddable
public record Route(
    String holder,
    String sendingCountry,
    String sendingDesk,
    String receivingCountry,
    String receivingDesk,
    boolean outside) {

  public OrganisationId holderId() {
    return new OrganisationId(holder);
  }

  public OrganisationId sendingDeskId() {
    return new OrganisationId(sendingDesk);
  }

  public OrganisationId receivingDeskId() {
    return new OrganisationId(receivingDesk);
  }

  public CountryCode from() {
    return new CountryCode(sendingCountry);
  }

  public CountryCode to() {
    return new CountryCode(receivingCountry);
  }

  /** The same, to the desk that stands in. */
  public Route by(OrganisationId standIn) {
    return new Route(
        holder, sendingCountry, sendingDesk, receivingCountry, standIn.value(), outside);
  }

  /** Who acts for this side here; for one outside, whoever records what it writes. */
  public OrganisationId desk(Side side) {
    return outside || side == Side.SENDER ? sendingDeskId() : receivingDeskId();
  }

  public CountryCode country(Side side) {
    return outside || side == Side.SENDER ? from() : to();
  }

  /** Whether the two organisations speak to each other without their countries' desks. */
  public boolean isDirect() {
    return holder.equals(sendingDesk);
  }

  /** The two countries whose law it crosses. */
  public Corridor corridor() {
    return new Corridor(from(), to());
  }

  /** The other country than this one. */
  public CountryCode across(CountryCode own) {
    return own.equals(from()) ? to() : from();
  }
}
