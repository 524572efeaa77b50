// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.math.BigInteger;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.NativeIterator;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroRange;

/** Iterates a range that leaves 64 bits. */
public final class LongRangeIterator extends NativeIterator {
    private BigInteger value;
    private final BigInteger step;
    private BigInteger left;

    LongRangeIterator(OuroRange range) {
        value = Integers.big(range.start);
        step = Integers.big(range.step);
        left = Integers.big(range.length());
    }

    @Override
    public OuroClass type() {
        return BuiltinTypes.LONG_RANGE_ITERATOR;
    }

    @Override
    public Object next() {
        if (left.signum() <= 0) {
            return null;
        }
        left = left.subtract(BigInteger.ONE);
        Object result = Integers.normalize(value);
        value = value.add(step);
        return result;
    }

    @Override
    public Remainder remainder() {
        BigInteger end = value.add(step.multiply(left));
        return new Remainder(
                new OuroRange(Integers.normalize(value), Integers.normalize(end), Integers.normalize(step)),
                None.NONE);
    }

    /** Goes on by so many elements, at most to the end. */
    public void skip(BigInteger count) {
        BigInteger passed = count.max(BigInteger.ZERO).min(left);
        value = value.add(step.multiply(passed));
        left = left.subtract(passed);
    }
}
