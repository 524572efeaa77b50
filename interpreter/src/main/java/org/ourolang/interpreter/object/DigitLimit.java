// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;

/** How many decimal digits an int may have when it is read or printed: {@code sys.set_int_max_str_digits}. */
public final class DigitLimit {
    /** The smallest limit that can be set, except for none. */
    public static final int LEAST = 640;

    private static final int DEFAULT = 4300;
    private static final Map<Object, Integer> CHANGED = Collections.synchronizedMap(new WeakHashMap<>());

    /** Whether any context ever had another limit. */
    private static volatile boolean changed;

    private DigitLimit() {}

    /** The limit of the running context; 0 for none. */
    public static int current() {
        return !changed ? DEFAULT : CHANGED.getOrDefault(CurrentContext.get(), DEFAULT);
    }

    /** Sets the limit of the running context; 0 for none. */
    public static void set(int limit) {
        CHANGED.put(CurrentContext.get(), limit);
        changed = true;
    }
}
