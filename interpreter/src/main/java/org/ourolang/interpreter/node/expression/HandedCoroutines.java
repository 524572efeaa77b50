// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import java.util.Set;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.NeverAwaited;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.language.source.SourceText;

/**
 * Coroutines that a call got straight from the calls that made them, as in {@code print(work())}: when it has ended and
 * did not keep them, nobody has them any more.
 */
final class HandedCoroutines {
    /** What does not keep its arguments, of the builtins that do not raise an error. */
    private static final Set<String> FORGETTING = Set.of(
            "all", "any", "ascii", "callable", "format", "hasattr", "hash", "id", "isinstance", "iscoroutine",
            "iscoroutinefunction", "isfuture", "len", "print", "repr");

    private static final Set<OuroClass> FORGETTING_TYPES =
            Set.of(BuiltinTypes.STR, BuiltinTypes.BOOL, BuiltinTypes.TYPE);

    /** What may have made tasks of some arguments before it refuses others. */
    private static final Set<String> KEEPING = Set.of("gather");

    private HandedCoroutines() {}

    /** Whether one of the arguments is a call itself. */
    static boolean areIn(ExpressionNode[] arguments) {
        for (ExpressionNode argument : arguments) {
            if (argument instanceof AwaitableCallNode) {
                return true;
            }
        }
        return false;
    }

    /** Drops those that the call, which answered {@code result}, did not keep. */
    @ExplodeLoop
    static void ended(
            AwaitableCallNode call,
            OuroFunction running,
            Object callee,
            ExpressionNode[] arguments,
            Object[] values,
            Object result) {
        int head = values.length - arguments.length;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof AwaitableCallNode maker
                    && values[head + i] instanceof Coroutine coroutine
                    && coroutine != result) {
                ended(call, running, callee, maker, i, coroutine);
            }
        }
    }

    @TruffleBoundary
    private static void ended(
            AwaitableCallNode call,
            OuroFunction running,
            Object callee,
            AwaitableCallNode maker,
            int index,
            Coroutine coroutine) {
        if (isNew(coroutine, maker, running) && forgets(callee, call, index)) {
            drop(call, running, coroutine);
        }
    }

    /** Drops those that a builtin which failed had, and leaves to the error what a function of Python had. */
    @TruffleBoundary
    static void failed(
            AwaitableCallNode call,
            OuroFunction running,
            Object callee,
            ExpressionNode[] arguments,
            Object[] values,
            OuroError error) {
        if (callee instanceof BuiltinFunction function && KEEPING.contains(function.name())) {
            return;
        }
        int head = values.length - arguments.length;
        for (int i = 0; i < arguments.length; i++) {
            if (!(arguments[i] instanceof AwaitableCallNode maker
                    && values[head + i] instanceof Coroutine coroutine
                    && isNew(coroutine, maker, running))) {
                continue;
            }
            if (isRefused(callee, error)) {
                drop(call, running, coroutine);
            } else if (isWritten(callee)
                    || error.exception().traceback() != null && forgetsParameter(callee, call, i)) {
                coroutine.setOwned();
                error.exception().hold(coroutine);
            } else if (callee instanceof BuiltinFunction || callee instanceof BuiltinMethod) {
                drop(call, running, coroutine);
            }
        }
    }

    /** Whether the call made the coroutine just now. */
    private static boolean isNew(Coroutine coroutine, AwaitableCallNode maker, OuroFunction running) {
        return coroutine.state() == Suspendable.State.CREATED
                && coroutine.function().code().name().equals(maker.calledName(running.code().source()));
    }

    private static boolean forgets(Object callee, AwaitableCallNode call, int index) {
        if (callee instanceof OuroClass type) {
            return FORGETTING_TYPES.contains(type);
        }
        return callee instanceof BuiltinFunction function
                ? FORGETTING.contains(function.name())
                : forgetsParameter(callee, call, index);
    }

    private static boolean forgetsParameter(Object callee, AwaitableCallNode call, int index) {
        Object function = callee instanceof BoundMethod method ? method.function() : callee;
        if (!(function instanceof OuroFunction called)) {
            return false;
        }
        int position = index + (callee instanceof BoundMethod ? 1 : call.receivers());
        return called.code().forgets(position, call.keywordAt(index));
    }

    /** Whether the arguments did not fit, so that there never was a frame to keep them. */
    private static boolean isRefused(Object callee, OuroError error) {
        Object function = callee instanceof BoundMethod method ? method.function() : callee;
        if (function instanceof OuroFunction) {
            return error.exception().traceback() == null;
        }
        return isWritten(callee)
                && error.is(ExceptionTypes.TYPE_ERROR)
                && error.exception().args().size() == 1
                && error.exception().args().get(0) instanceof String text
                && text.startsWith(nameOf(callee) + "() ");
    }

    private static String nameOf(Object callee) {
        return callee instanceof BuiltinMethod method
                ? method.owner().name() + "." + method.name()
                : ((BuiltinFunction) callee).signature().writtenName();
    }

    private static boolean isWritten(Object callee) {
        if (callee instanceof BuiltinMethod method) {
            return method.owner().isWritten();
        }
        return callee instanceof BuiltinFunction function
                && function.signature().writtenName() != null;
    }

    private static void drop(AwaitableCallNode call, OuroFunction running, Coroutine coroutine) {
        SourceText source = running.code().source();
        int line = source.lineOf(call.span().start());
        NeverAwaited.dropped(coroutine, running.state(), source.name(), line, source.line(line));
    }
}
