// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** The names that exist at a prompt only. */
final class SessionNames {
    private SessionNames() {}

    /** Adds {@code help}, {@code asyncio} and the prompts. */
    static void install(OuroContext context) {
        Object sys = context.importModule("sys");
        Attributes.set(sys, "ps1", ">>> ");
        Attributes.set(sys, "ps2", "... ");
        Fn1 help = value -> {
            Object out = Attributes.get(sys, "stdout");
            Calls.method(out, "write", value == null ? HelpText.GENERAL : HelpText.of(value));
            return None.NONE;
        };
        context.state().builtins.put("help", BuiltinFunction.of("help(request=<unrepresentable>, /)", help));
        context.importer().main().globals().put("asyncio", context.importModule("asyncio"));
    }

    /** Sets {@code sys.last_exc} and its companions. */
    static void remember(OuroContext context, OuroException exception) {
        Object sys = context.importModule("sys");
        Attributes.set(sys, "last_exc", exception);
        Attributes.set(sys, "last_type", exception.type());
        Attributes.set(sys, "last_value", exception);
        Attributes.set(sys, "last_traceback", exception.traceback() == null ? None.NONE : exception.traceback());
    }
}
