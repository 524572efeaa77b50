// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.BoundMethod;

/** Mappings as namespaces, dict displays and calls use them. */
public final class Mappings {
    private Mappings() {}

    /** The item, or null when the mapping raises {@code KeyError}. */
    @TruffleBoundary
    public static Object getOrNull(Object mapping, Object key) {
        if (mapping instanceof OuroDict dict && dict.type() == BuiltinTypes.DICT) {
            return dict.get(key);
        }
        try {
            return Items.get(mapping, key);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.KEY_ERROR)) {
                return null;
            }
            throw error;
        }
    }

    /** Whether {@code **value} accepts it. */
    public static boolean isMapping(Object value) {
        return value instanceof OuroDict || Attributes.has(value, "keys");
    }

    /** What {@code {**mapping}} adds. */
    @TruffleBoundary
    public static void merge(OuroDict dict, Object mapping) {
        if (!isMapping(mapping)) {
            throw Errors.typeError("'%s' object is not a mapping", Types.name(mapping));
        }
        DictUpdates.merge(dict, mapping);
    }

    /** A dict to read the entries of a mapping from: itself where it is a dict that iterates as one. */
    @TruffleBoundary
    public static OuroDict entries(Object mapping) {
        if (mapping instanceof OuroDict dict && Iteration.iteratesNatively(dict.type())) {
            return dict;
        }
        OuroDict entries = new OuroDict();
        DictUpdates.merge(entries, mapping);
        return entries;
    }

    /** How error texts name what is called, such as {@code __main__.f()}. */
    @TruffleBoundary
    public static String describe(Object callee) {
        if (callee instanceof BoundMethod method) {
            return describe(method.function());
        }
        if (callee instanceof OuroFunction function) {
            boolean named = function.module() instanceof String module && !module.equals("builtins");
            return (named ? function.module() + "." : "") + function.qualifiedName() + "()";
        }
        Object qualified = Attributes.getOrNull(callee, "__qualname__");
        Object module = Attributes.getOrNull(callee, "__module__");
        if (qualified instanceof String name) {
            return (module instanceof String text && !text.equals("builtins") ? text + "." : "") + name + "()";
        }
        return Representation.str(callee);
    }
}
