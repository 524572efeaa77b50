// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Types;

/** How far the clauses of an {@code except*} got: what is unhandled yet, and what they raised themselves. */
final class StarProgress {
    private final OuroError error;
    private final OuroException original;
    private final List<OuroException> raised = new ArrayList<>();
    private OuroException rest;
    private OuroException current;
    private OuroException handled;

    StarProgress(OuroError error) {
        this.error = error;
        this.original = error.exception();
        this.rest = original;
        this.handled = original;
    }

    /** What counts as handled while a class is evaluated: the part that a clause took last, or everything. */
    OuroException handled() {
        return handled;
    }

    /** The part that the clause being run handles; null for none. */
    OuroException current() {
        return current;
    }

    /** Takes the part that matches {@code wanted} as the current one. */
    @TruffleBoundary
    void split(Object wanted) {
        current = null;
        checkTypes(wanted);
        if (rest != null) {
            splitRest(wanted);
        }
        if (current != null) {
            handled = current;
        }
    }

    private void splitRest(Object wanted) {
        if (!isGroup(rest)) {
            if (Types.isInstance(rest, wanted)) {
                current = (OuroException) Calls.call(
                        Attributes.get(ExceptionTypes.EXCEPTION_GROUP, "__new__"),
                        groupTypeFor(rest),
                        "",
                        OuroTuple.of(rest));
                rest = null;
            }
            return;
        }
        OuroTuple parts = (OuroTuple) Calls.method(rest, "split", wanted);
        current = parts.get(0) == None.NONE ? null : (OuroException) parts.get(0);
        if (current != null) {
            rest = parts.get(1) == None.NONE ? null : (OuroException) parts.get(1);
        }
    }

    private static OuroClass groupTypeFor(OuroException single) {
        return single.type().isSubclassOf(ExceptionTypes.EXCEPTION)
                ? ExceptionTypes.EXCEPTION_GROUP
                : ExceptionTypes.BASE_EXCEPTION_GROUP;
    }

    private static boolean isGroup(OuroException exception) {
        return exception.type().isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
    }

    private static void checkTypes(Object wanted) {
        Object[] types = wanted instanceof OuroTuple tuple ? tuple.toArray() : new Object[] {wanted};
        for (Object each : types) {
            if (!(each instanceof OuroClass type && type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION))) {
                throw Errors.typeError("catching classes that do not inherit from BaseException is not allowed");
            }
            if (type.isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
                throw Errors.typeError("catching ExceptionGroup with except* is not allowed. Use except instead.");
            }
        }
    }

    /** A clause raised {@code exception}. */
    @TruffleBoundary
    void raised(OuroException exception) {
        raised.add(exception);
    }

    /** What goes on: null when everything was handled. */
    @TruffleBoundary
    OuroError finish() {
        if (raised.isEmpty() && rest == null) {
            return null;
        }
        if (!isGroup(original)) {
            return again(raised.isEmpty() ? rest : raised.get(0));
        }
        return again(ExceptionGroups.project(original, rest, raised));
    }

    private OuroError again(OuroException exception) {
        if (exception == original) {
            return error;
        }
        OuroError next = new OuroError(exception);
        next.markSettled();
        next.setRecorded(true);
        return next;
    }
}
