// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.math;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;

/** The module {@code cmath}: builtin functions, computed by {@code _cmath}, which is written in Ouro itself. */
public final class ComplexMathModule {
    private static final String[] OF_ONE_NUMBER = {
            "isfinite", "isinf", "isnan", "phase", "polar", "sqrt", "exp", "log10", "cosh", "sinh", "tanh", "sin",
            "cos",
            "tan", "acos", "acosh", "asinh", "asin", "atanh", "atan"
    };

    private ComplexMathModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("cmath");
        for (String name : OF_ONE_NUMBER) {
            builder.function(name + "(z, /)", z -> Calls.call(code(name), z));
        }
        builder.function("rect(r, phi, /)", (r, phi) -> Calls.call(
                code("rect"), Numbers.asDouble(r), Numbers.asDouble(phi)));
        builder.function(
                "log(z, base=<unrepresentable>, /)",
                (z, base) -> base == null ? Calls.call(code("log"), z) : Calls.call(code("log"), z, base));
        builder.function(
                "isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)",
                (a, b, relative, absolute) -> Calls.call(
                        code("isclose"), a, b, Numbers.asDouble(relative), Numbers.asDouble(absolute)));
        for (String constant : new String[] {"e", "inf", "infj", "nan", "nanj", "pi", "tau"}) {
            builder.value(constant, code(constant));
        }
        return builder.module();
    }

    private static Object code(String name) {
        return Attributes.get(OuroContext.get().importModule("_cmath"), name);
    }
}
