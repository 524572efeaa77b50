// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bisect;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Numbers;

/** The module {@code bisect}. */
public final class BisectModule {
    private static final String PARAMETERS = "(a, x, lo=0, hi=None, *, key=None)";

    private BisectModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder module = new ModuleBuilder("bisect");
        module.doc("Finding and keeping places in sorted sequences.");
        module.functionN("bisect_left" + PARAMETERS, bound -> place(bound, false, false));
        module.functionN("bisect_right" + PARAMETERS, bound -> place(bound, true, false));
        module.functionN("insort_left" + PARAMETERS, inserting(false));
        module.functionN("insort_right" + PARAMETERS, inserting(true));
        for (String name : new String[] {"bisect", "insort"}) {
            module.value(name, module.module().globals().getString(name + "_right"));
        }
        return module.module();
    }

    private static FnN inserting(boolean behind) {
        return bound -> {
            long index = place(bound, behind, true);
            Calls.method(bound[0], "insert", index, bound[1]);
            return None.NONE;
        };
    }

    /**
     * Where an item belongs.
     *
     * @param behind whether it belongs behind its equals
     * @param whole whether the key has to be taken of the item too
     */
    private static long place(Object[] bound, boolean behind, boolean whole) {
        Object sequence = bound[0];
        Object key = bound[4] == None.NONE ? null : bound[4];
        Object sought = whole && key != null ? Calls.call(key, bound[1]) : bound[1];
        long low = Numbers.asSize(bound[2]);
        if (low < 0) {
            throw Errors.valueError("lo must be non-negative");
        }
        long high = bound[3] == None.NONE ? Items.length(sequence) : Numbers.asSize(bound[3]);
        while (low < high) {
            long middle = low + (high - low) / 2;
            Object item = Items.get(sequence, middle);
            Object compared = key == null ? item : Calls.call(key, item);
            boolean left = behind ? Comparison.less(sought, compared) : !Comparison.less(compared, sought);
            if (left) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
