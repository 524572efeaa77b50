// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.numbers;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.ourolang.interpreter.object.CurrentContext;

/** How many decimal digits an int may have when it is read or printed: {@code sys.set_int_max_str_digits}. */
public final class DigitLimit {
    private static final int DEFAULT = 4300;
    private static final Map<Object, Integer> CHANGED = Collections.synchronizedMap(new WeakHashMap<>());

    private DigitLimit() {}

    /** The limit of the running context; 0 for none. */
    public static int current() {
        if (CHANGED.isEmpty()) {
            return DEFAULT;
        }
        return CHANGED.getOrDefault(CurrentContext.get(), DEFAULT);
    }

    /** Sets the limit of the running context; 0 for none. */
    public static void set(int limit) {
        CHANGED.put(CurrentContext.get(), limit);
    }
}
