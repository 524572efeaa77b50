// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** Shows values through the interpreter's own hook and remembers them: {@code _} is the last, {@code __} the one before. */
final class DisplayHook {
    private final OuroDict builtins;
    private final Object original;
    private Object last;

    private DisplayHook(OuroContext context) {
        builtins = context.state().builtins;
        original = Attributes.get(context.importModule("sys"), "__displayhook__");
    }

    /** Makes a hook {@code sys.displayhook}. */
    static DisplayHook install(OuroContext context) {
        DisplayHook hook = new DisplayHook(context);
        Fn1 code = hook::show;
        Attributes.set(context.importModule("sys"), "displayhook", BuiltinFunction.of("displayhook(object, /)", code));
        return hook;
    }

    private Object show(Object value) {
        if (value == None.NONE) {
            return value;
        }
        Object before = builtins.getString("_");
        Calls.call(original, value);
        if (before != null) {
            builtins.put("__", before);
        }
        last = value;
        return None.NONE;
    }

    /** The value shown since the last call of this method; null for none. */
    Object take() {
        Object taken = last;
        last = null;
        return taken;
    }
}
