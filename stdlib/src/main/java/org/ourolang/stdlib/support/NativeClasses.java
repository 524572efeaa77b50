// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.support;

import java.util.function.Consumer;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.FnN;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroStaticMethod;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;

/**
 * Classes of a library whose methods are Java's but which are otherwise as if a script had made them: they belong to
 * one context, may be changed, and error texts name them without their module.
 */
public final class NativeClasses {
    private NativeClasses() {}

    /**
     * Makes a class by calling its metaclass.
     *
     * @param body what the class's namespace starts with; the metaclass sees it
     * @param methods adds what needs to know the class; the metaclass does not see it
     */
    public static OuroClass define(
            OuroClass metaclass, String module, String name, OuroTuple bases, OuroDict body,
            Consumer<TypeBuilder> methods) {
        body.put("__module__", module);
        body.put("__qualname__", name);
        OuroClass made = (OuroClass) Calls.call(metaclass, name, bases, body);
        methods.accept(new TypeBuilder(made));
        made.invalidate();
        return made;
    }

    /** Makes an ordinary class with one base. */
    public static OuroClass define(String module, String name, OuroClass base, Consumer<TypeBuilder> methods) {
        return define(BuiltinTypes.TYPE, module, name, OuroTuple.of(base), new OuroDict(), methods);
    }

    /** Gives such a class its {@code __new__}; element 0 of what the code gets is the class asked for. */
    public static void constructor(TypeBuilder type, String signature, FnN code) {
        BuiltinFunction function = new BuiltinFunction(new Signature(signature), code, null);
        type.attribute("__new__", new OuroStaticMethod(BuiltinTypes.STATICMETHOD, function));
    }
}
