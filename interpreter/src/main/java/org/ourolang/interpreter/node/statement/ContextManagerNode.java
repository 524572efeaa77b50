// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.source.Span;

/** The calls of the context manager protocol, with CPython's errors. */
final class ContextManagerNode extends OuroNode {
    ContextManagerNode(Span span) {
        if (span != null) {
            setSpan(span);
        }
    }

    @TruffleBoundary
    Object lookupEnter(Object manager) {
        Object enter = Attributes.lookupSpecial(manager, "__enter__");
        if (enter == null) {
            throw at(Errors.typeError(
                    "'" + Types.name(manager) + "' object does not support the context manager protocol"));
        }
        return enter;
    }

    @TruffleBoundary
    Object lookupExit(Object manager) {
        Object exit = Attributes.lookupSpecial(manager, "__exit__");
        if (exit == null) {
            throw at(Errors.typeError("'" + Types.name(manager)
                    + "' object does not support the context manager protocol (missed __exit__ method)"));
        }
        return exit;
    }

    @TruffleBoundary
    Object enter(Object enter) {
        try {
            return Calls.call(enter);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    void exit(Object exit) {
        try {
            Calls.call(exit, None.NONE, None.NONE, None.NONE);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    boolean exit(Object exit, OuroException exception) {
        try {
            Traceback traceback = exception.traceback();
            Object shown = traceback == null ? None.NONE : traceback;
            return Truth.isTrue(Calls.call(exit, exception.type(), exception, shown));
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
