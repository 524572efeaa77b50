// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.sys;

import java.util.Arrays;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** {@code sys.breakpointhook}: calls what {@code PYTHONBREAKPOINT} names; the debugger of the reference is refused. */
final class BreakpointHook {
    private static final String VARIABLE = "PYTHONBREAKPOINT";

    private BreakpointHook() {}

    static Object call(OuroTuple arguments, OuroDict keywords) {
        Object environment = Attributes.get(OuroContext.get().importModule("os"), "environ");
        Object named = Calls.method(environment, "get", VARIABLE);
        boolean chosen = named instanceof String text && !text.isEmpty();
        if (chosen && named.equals("0")) {
            return None.NONE;
        }
        Object target = chosen ? chosen((String) named) : debugger();
        return target == null ? None.NONE : call(target, arguments, keywords);
    }

    private static Object call(Object target, OuroTuple arguments, OuroDict keywords) {
        int count = keywords == null ? 0 : keywords.size();
        Object[] all = Arrays.copyOf(arguments.items, arguments.size() + count);
        String[] names = new String[count];
        for (int i = 0; i < count; i++) {
            names[i] = (String) keywords.keysToArray()[i];
            all[arguments.size() + i] = keywords.valuesToArray()[i];
        }
        return Calls.call(target, all, names);
    }

    private static Object debugger() {
        Object found;
        try {
            found = found("pdb", "set_trace");
        } catch (OuroError error) {
            throw error.is(ExceptionTypes.IMPORT_ERROR) ? Errors.unsupported("breakpoint()") : error;
        }
        return found;
    }

    /** Null, after a warning, when there is no such thing. */
    private static Object chosen(String path) {
        int dot = path.lastIndexOf('.');
        String module = dot < 0 ? "builtins" : path.substring(0, dot);
        try {
            if (module.isEmpty() || module.startsWith(".")) {
                throw Errors.valueError("Empty module name");
            }
            return found(module, path.substring(dot + 1));
        } catch (OuroError error) {
            boolean absent = error.is(ExceptionTypes.IMPORT_ERROR)
                    || error.is(ExceptionTypes.ATTRIBUTE_ERROR)
                    || error.is(ExceptionTypes.VALUE_ERROR);
            if (!absent) {
                throw error;
            }
            String text = "Ignoring unimportable $" + VARIABLE + ": \"" + path + "\"";
            Object warnings = OuroContext.get().importModule("warnings");
            Calls.method(warnings, "warn", text, ExceptionTypes.RUNTIME_WARNING, 1L);
            return null;
        }
    }

    private static Object found(String module, String name) {
        Object loaded = Calls.method(OuroContext.get().importModule("importlib"), "import_module", module);
        return Attributes.get(loaded, name);
    }
}
