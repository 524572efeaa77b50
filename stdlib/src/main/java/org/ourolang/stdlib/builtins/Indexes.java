// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;

/** Arguments that stand for positions. */
final class Indexes {
    private Indexes() {}

    /** Whether the value can be used as an index. */
    static boolean isIndex(Object value) {
        return Numbers.isInteger(value) || Attributes.lookupSpecial(value, "__index__") != null;
    }

    /** Whether {@code iter(value)} would find something to call. */
    static boolean isIterable(Object value) {
        if (Iteration.nativeIterator(value) != null) {
            return true;
        }
        Object method = Types.of(value).lookup("__iter__");
        return method == null ? Types.of(value).lookup("__getitem__") != null : method != None.NONE;
    }

    /**
     * An index as a long.
     *
     * @throws org.ourolang.interpreter.error.OuroError OverflowError when it does not fit, TypeError for no index
     */
    static long size(Object value) {
        Object index = Numbers.index(value);
        if (index instanceof BigInteger) {
            throw Errors.overflowError("Python int too large to convert to C ssize_t");
        }
        return (Long) index;
    }

    /** A search bound such as {@code start} of {@code list.index}, from 0 to {@code length}. */
    static int searchBound(Object value, int length) {
        if (!isIndex(value)) {
            throw Errors.typeError("slice indices must be integers or have an __index__ method");
        }
        Object index = Numbers.index(value);
        if (index instanceof BigInteger big) {
            return big.signum() < 0 ? 0 : length;
        }
        long number = (Long) index;
        if (number < 0) {
            number = Math.max(0, number + length);
        }
        return (int) Math.min(length, number);
    }
}
