// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;

/** Passing on arguments that arrived as {@code *args, **kwargs}. */
public final class CallArguments {
    private CallArguments() {}

    /** {@code callable(*args, **kwargs)}. */
    public static Object call(Object callable, OuroTuple args, OuroDict kwargs) {
        return Calls.call(callable, values(args.items, kwargs), names(kwargs));
    }

    /** {@code callable(first, *args, **kwargs)}. */
    public static Object call(Object callable, Object first, OuroTuple args, OuroDict kwargs) {
        Object[] positional = new Object[args.size() + 1];
        positional[0] = first;
        System.arraycopy(args.items, 0, positional, 1, args.size());
        return Calls.call(callable, values(positional, kwargs), names(kwargs));
    }

    /** The positional arguments, then the values of the keyword arguments. */
    public static Object[] values(Object[] positional, OuroDict kwargs) {
        if (kwargs == null || kwargs.size() == 0) {
            return positional.clone();
        }
        Object[] keywords = kwargs.valuesToArray();
        Object[] all = new Object[positional.length + keywords.length];
        System.arraycopy(positional, 0, all, 0, positional.length);
        System.arraycopy(keywords, 0, all, positional.length, keywords.length);
        return all;
    }

    /** The names of the keyword arguments. */
    public static String[] names(OuroDict kwargs) {
        if (kwargs == null || kwargs.size() == 0) {
            return Keywords.NONE;
        }
        Object[] keys = kwargs.keysToArray();
        String[] names = new String[keys.length];
        for (int i = 0; i < keys.length; i++) {
            names[i] = (String) keys[i];
        }
        return names;
    }
}
