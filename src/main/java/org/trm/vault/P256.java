package org.trm.vault;

import java.math.BigInteger;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECPoint;
import org.jose4j.keys.EllipticCurves;

/** The one curve in use: NIST P-256, which hardware tokens know too. */
final class P256 {

  private static final BigInteger THREE = BigInteger.valueOf(3);

  private P256() {}

  /**
   * Whether the key is a point of this curve.
   *
   * <p>A point of another curve would let its sender learn our private key bit by bit, and not
   * every provider looks.
   */
  static boolean holds(ECPublicKey key) {
    var curve = EllipticCurves.P256.getCurve();
    return key.getParams().getCurve().equals(curve)
        && !key.getW().equals(ECPoint.POINT_INFINITY)
        && solves(key.getW());
  }

  private static boolean solves(ECPoint point) {
    var curve = EllipticCurves.P256.getCurve();
    var prime = ((ECFieldFp) curve.getField()).getP();
    var x = point.getAffineX();
    var y = point.getAffineY();
    var right = x.modPow(THREE, prime).add(curve.getA().multiply(x)).add(curve.getB());
    return inField(x, prime)
        && inField(y, prime)
        && y.multiply(y).subtract(right).mod(prime).signum() == 0;
  }

  private static boolean inField(BigInteger coordinate, BigInteger prime) {
    return coordinate.signum() >= 0 && coordinate.compareTo(prime) < 0;
  }
}
