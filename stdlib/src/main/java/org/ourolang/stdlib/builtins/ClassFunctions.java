// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Classes;

/** {@code __build_class__}. */
final class ClassFunctions {
    /** Runs a class body in a namespace; the interpreter's way to run code decides how. */
    @FunctionalInterface
    interface BodyRunner {
        Object run(OuroFunction body, Object namespace);
    }

    private ClassFunctions() {}

    static void add(ModuleBuilder module, BodyRunner runner) {
        module.functionN(
                "__build_class__(*args, **kwargs)", bound -> build((OuroTuple) bound[0], (OuroDict) bound[1], runner));
    }

    private static Object build(OuroTuple args, OuroDict kwargs, BodyRunner runner) {
        if (args.size() < 2) {
            throw Errors.typeError("__build_class__: not enough arguments");
        }
        if (!(args.get(0) instanceof OuroFunction body)) {
            throw Errors.typeError("__build_class__: func must be a function");
        }
        if (!(args.get(1) instanceof String name)) {
            throw Errors.typeError("__build_class__: name is not a string");
        }
        Object[] bases = args.slice(2, args.size()).items;
        String[] names = kwargs == null ? Keywords.NONE : CallArguments.names(kwargs);
        Object[] values = kwargs == null ? new Object[0] : kwargs.valuesToArray();
        Classes.Preparation preparation = Classes.prepare(name, bases, names, values);
        runner.run(body, preparation.namespace());
        return Classes.create(preparation, name, names, values);
    }
}
