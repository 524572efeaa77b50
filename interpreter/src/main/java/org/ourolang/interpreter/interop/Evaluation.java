// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.interop;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.MaterializedFrame;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.syntax.Program;

/** Text that a debugger evaluates where a program has stopped. */
final class Evaluation {
    private static final String FILE = "<debugger>";

    private Evaluation() {}

    /** The value of an expression, or None for statements, which may change the names of the frame. */
    @TruffleBoundary
    static Object of(String text, MaterializedFrame frame) {
        OuroContext context = OuroContext.get();
        return Boundary.run(() -> {
            Code code = compile(text, context);
            RunningBody body = RunningBody.of(frame);
            if (body.namespace() != null) {
                return Boundary.export(context.run(code, body.function().globals(), body.namespace()));
            }
            OuroDict before = LocalScope.values(body.frame(), body.function());
            OuroDict names = LocalScope.values(body.frame(), body.function());
            Object value = context.run(code, body.function().globals(), names);
            keep(names, before, body);
            return Boundary.export(value);
        });
    }

    private static Code compile(String text, OuroContext context) {
        ProgramCompiler.Request request = new ProgramCompiler.Request(false, true);
        try {
            return context.compile(FILE, text, Program.Kind.EVAL, request);
        } catch (SyntaxErrorException statements) {
            try {
                return context.compile(FILE, text, Program.Kind.EXEC, request);
            } catch (SyntaxErrorException wrong) {
                throw SyntaxErrors.raise(wrong);
            }
        }
    }

    private static void keep(OuroDict names, OuroDict before, RunningBody body) {
        for (Object key : names.keysToArray()) {
            String name = (String) key;
            Object value = names.getString(name);
            if (value != before.getString(name) && !LocalScope.set(body.frame(), body.function(), name, value)) {
                throw Errors.unsupported("a new local name (" + name + ") that a debugger gives a running function");
            }
        }
    }
}
