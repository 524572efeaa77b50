// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.language.syntax.ComparisonOperator;

/** Rich comparison, identity and membership. */
public final class Comparison {
    private Comparison() {}

    /** The guest value of the comparison, a Boolean except where a special method answers something else. */
    public static Object compare(ComparisonOperator operator, Object left, Object right) { throw new UnsupportedOperationException(); }

    /** What the builtin classes answer without lookup; NotImplemented when they have no answer. */
    public static Object nativeCompare(ComparisonOperator operator, Object left, Object right) { throw new UnsupportedOperationException(); }

    /** {@code left is right or left == right}, as containers compare. */
    public static boolean equal(Object left, Object right) { throw new UnsupportedOperationException(); }

    /** {@code left < right}. */
    public static boolean less(Object left, Object right) { throw new UnsupportedOperationException(); }

    /**
     * {@code is}. Ints, strs, floats and other values without identity in Java are identical when they are of one Java
     * class and equal, as cached ones would be.
     */
    public static boolean identical(Object left, Object right) { throw new UnsupportedOperationException(); }

    public static boolean contains(Object container, Object item) { throw new UnsupportedOperationException(); }
}
