// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.random;

import java.math.BigInteger;
import org.ourolang.interpreter.context.OuroContext;
import java.security.SecureRandom;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;

/** An instance of {@code random.Random}: a twister, or the overridden methods of a subclass. */
final class RandomObject extends OuroObject {
    private static final SecureRandom ENTROPY = new SecureRandom();

    final MersenneTwister twister = new MersenneTwister();
    final boolean secure;
    /** The second number of the last pair that {@code gauss} made; nan for none. */
    double nextGauss = Double.NaN;

    private final boolean ownFloats;
    private final boolean ownBits;

    RandomObject(OuroClass type, boolean secure) {
        super(type);
        this.secure = secure;
        OuroClass base = secure ? RandomType.SYSTEM : RandomType.TYPE;
        this.ownFloats = type != base && type.lookup("random") != base.lookup("random");
        this.ownBits = type != base && type.lookup("getrandbits") != base.lookup("getrandbits");
    }

    void seedFromEntropy() {
        Long fixed = OuroContext.get().seed();
        twister.seed(fixed == null ? new BigInteger(256, ENTROPY) : BigInteger.valueOf(fixed).abs());
        nextGauss = Double.NaN;
    }

    void seed(BigInteger value) {
        twister.seed(value);
        nextGauss = Double.NaN;
    }

    double random() {
        if (ownFloats) {
            return Numbers.asDouble(Calls.method(this, "random"));
        }
        return nativeRandom();
    }

    double nativeRandom() {
        return secure ? (ENTROPY.nextLong() >>> 11) * 0x1p-53 : twister.nextDouble();
    }

    Object nativeBits(long bits) {
        if (bits > Integer.MAX_VALUE) {
            throw Errors.memoryError();
        }
        if (secure) {
            return Integers.normalize(new BigInteger((int) bits, ENTROPY));
        }
        return bits < 64 ? (Object) twister.bits((int) bits) : Integers.normalize(twister.bigBits((int) bits));
    }

    /** A number in [0, limit) for a limit above zero. */
    long below(long limit) {
        if (ownBits || ownFloats || secure) {
            return ((Number) below(BigInteger.valueOf(limit))).longValue();
        }
        int bits = 64 - Long.numberOfLeadingZeros(limit);
        long result = twister.bits(bits);
        while (result >= limit) {
            result = twister.bits(bits);
        }
        return result;
    }

    /** A number in [0, limit) for a limit above zero. */
    Object below(BigInteger limit) {
        if (ownFloats && !ownBits) {
            return belowByFloats(limit);
        }
        long bits = limit.bitLength();
        BigInteger result;
        do {
            Object drawn = ownBits ? Calls.method(this, "getrandbits", bits) : nativeBits(bits);
            result = Integers.big(Numbers.index(drawn));
        } while (result.compareTo(limit) >= 0);
        return Integers.normalize(result);
    }

    private Object belowByFloats(BigInteger limit) {
        double size = 0x1p53;
        if (limit.bitLength() > 53) {
            return Integers.normalize(
                    new java.math.BigDecimal(random()).multiply(new java.math.BigDecimal(limit)).toBigInteger());
        }
        double n = limit.doubleValue();
        double rest = size % n;
        double edge = (size - rest) / size;
        double drawn = random();
        while (drawn >= edge) {
            drawn = random();
        }
        return (long) (Math.floor(drawn * size) % n);
    }

}
