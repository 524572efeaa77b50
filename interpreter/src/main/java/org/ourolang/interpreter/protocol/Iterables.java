// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.OuroClass;

/** Whether something can be iterated at all, for the error texts that ask. */
public final class Iterables {
    private Iterables() {}

    /** Whether the type of {@code value} has {@code __iter__} or {@code __getitem__}. */
    public static boolean isIterable(Object value) {
        OuroClass type = Types.of(value);
        return type.lookup("__iter__") != null || type.lookup("__getitem__") != null;
    }
}
