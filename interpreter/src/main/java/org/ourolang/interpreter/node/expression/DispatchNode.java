// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import static com.oracle.truffle.api.CompilerDirectives.LIKELY_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import java.lang.invoke.VarHandle;
import java.util.Set;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.ourolang.interpreter.coroutine.AwaitableObject;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.Suspendable;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Construction;
import org.ourolang.interpreter.reach.Step;

/**
 * Calls whatever is callable.
 *
 * <p>Arguments come in an array whose element 0 is free: a function of Ouro takes the array as it is, with itself there.
 * The values of keyword arguments are the last ones.
 */
public final class DispatchNode extends Node implements Step.Open {
    private static final int FUNCTION = 1;
    private static final int CLASS = 2;
    private static final int NATIVE = 4;
    private static final int NATIVE_METHOD = 8;
    private static final int METHOD = 16;
    private static final int OTHER = 32;
    private static final int CONVERSION = 64;

    private final String[] keywords;

    /** The kinds of callables ever seen; what never came is not compiled. */
    @CompilationFinal
    private int kinds;

    @Child
    private CodeCallNode bodies;

    @Child
    private CodeCallNode methods;

    @Child
    private NativeCallNode natives;

    @Child
    private ConversionNode conversion;

    @Child
    private ClassCallNode classes;

    /** @param keywords names of the last arguments; empty for none */
    public DispatchNode(String[] keywords) {
        this.keywords = keywords;
    }

    /** The keyword of one of so many arguments; null for a positional one. */
    String keywordAt(int index, int count) {
        int position = index - (count - keywords.length);
        return position < 0 ? null : keywords[position];
    }

    /** Calls {@code callee}. */
    public Object call(Object callee, Object[] arguments) {
        if (saw(FUNCTION)
                && injectBranchProbability(LIKELY_PROBABILITY, callee instanceof OuroFunction)
                && callee instanceof OuroFunction function) {
            return bodies.call(function, arguments);
        }
        if (saw(CONVERSION) && conversion.fits(callee)) {
            return conversion.call(arguments);
        }
        if (saw(CLASS) && callee instanceof OuroClass type) {
            return callClass(type, arguments);
        }
        if (saw(NATIVE) && callee instanceof BuiltinFunction function) {
            return natives.call(function, arguments);
        }
        if (saw(NATIVE_METHOD) && callee instanceof BuiltinMethod method) {
            return natives.call(method, arguments);
        }
        if (saw(METHOD) && callee instanceof BoundMethod method && method.function() instanceof OuroFunction function) {
            return methods.call(function, withFirst(method.self(), arguments));
        }
        if (saw(OTHER)) {
            return callOther(callee, arguments);
        }
        learn(callee, arguments);
        return call(callee, arguments);
    }

    private boolean saw(int kind) {
        return (kinds & kind) != 0;
    }

    private void learn(Object callee, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        if (callee instanceof OuroFunction) {
            see(FUNCTION);
        } else if (callee instanceof OuroClass type && !saw(CONVERSION) && converts(type, arguments)) {
            seeConversion(type, arguments);
        } else if (callee instanceof OuroClass && !saw(CLASS)) {
            see(CLASS);
        } else if (callee instanceof BuiltinFunction) {
            see(NATIVE);
        } else if (callee instanceof BuiltinMethod && arguments.length > 1) {
            see(NATIVE_METHOD);
        } else if (callee instanceof BoundMethod method && method.function() instanceof OuroFunction) {
            see(METHOD);
        } else {
            see(OTHER);
        }
    }

    /** Threads of one engine may come here at once; what calls a kind is there before the kind is seen. */
    private void see(int kind) {
        atomic(() -> {
            if (kind == CLASS && classes == null) {
                classes = insert(new ClassCallNode(keywords));
            }
            if (kind == FUNCTION && bodies == null) {
                bodies = insert(new CodeCallNode(keywords));
            }
            if (kind == METHOD && methods == null) {
                methods = insert(new CodeCallNode(keywords));
            }
            if ((kind == NATIVE || kind == NATIVE_METHOD) && natives == null) {
                natives = insert(new NativeCallNode(keywords));
            }
            VarHandle.storeStoreFence();
            kinds |= kind;
        });
    }

    static Object[] withFirst(Object first, Object[] arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[1] = first;
        System.arraycopy(arguments, 1, all, 2, arguments.length - 1);
        return all;
    }

    private static final Set<String> MAKERS =
            Set.of("create_task", "create_future", "asend", "athrow", "aclose", "__anext__");

    /** The functions and methods of Java that answer something new and give it to nobody else. */
    @TruffleBoundary
    private static boolean makesNew(Object callee) {
        String name = callee instanceof BuiltinFunction function
                ? function.name()
                : callee instanceof BuiltinMethod method ? method.name() : "";
        return MAKERS.contains(name);
    }

    @TruffleBoundary
    private static void ownNew(Object callee, Droppable made) {
        if (makesNew(callee)) {
            made.setOwned();
        }
    }

    /** Marks what a call of {@code callee} just made as known to its caller only. */
    static Object own(Object callee, Object result) {
        if (callee instanceof OuroFunction function) {
            if (function.code().kind() != Code.Kind.PLAIN && result instanceof Suspendable made) {
                made.setOwned();
            }
        } else {
            Droppable made = AwaitableObject.droppable(result);
            if (made != null) {
                ownNew(callee, made);
            }
        }
        return result;
    }

    /** Calls a function of Ouro. */
    Object callFunction(OuroFunction function, Object[] arguments) {
        if (!saw(FUNCTION)) {
            learn(function, arguments);
        }
        return bodies.call(function, arguments);
    }

    /**
     * Calls {@code callee} for an await on the spot: a coroutine function's body runs at once, without a coroutine
     * object.
     *
     * @return the body's result, {@link Driver#SUSPENDED}, or null after putting something else to await into {@code
     *     state.awaited}
     */
    public Object callAwaited(Object callee, Object[] arguments, ExecutionState state) {
        if (saw(FUNCTION) && callee instanceof OuroFunction function) {
            Object result = bodies.callAwaited(function, arguments);
            if (result != null) {
                return result;
            }
        } else if (callee instanceof OuroFunction && !saw(FUNCTION)) {
            learn(callee, arguments);
            return callAwaited(callee, arguments, state);
        }
        state.awaited = call(callee, arguments);
        return null;
    }

    /** Whether a function of Java stands for the call of a builtin class. */
    private boolean converts(OuroClass type, Object[] arguments) {
        return keywords.length == 0 && ConversionNode.of(type, arguments) != null;
    }

    private void seeConversion(OuroClass type, Object[] arguments) {
        ConversionNode made = ConversionNode.of(type, arguments);
        atomic(() -> {
            if (conversion == null) {
                conversion = insert(made);
            }
            VarHandle.storeStoreFence();
            kinds |= CONVERSION;
        });
    }

    private Object callClass(OuroClass type, Object[] arguments) {
        Construction construction = classes.find(type, arguments);
        if (construction != null) {
            return classes.call(construction, type, arguments);
        }
        if (!saw(OTHER)) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            see(OTHER);
        }
        return callOther(type, arguments);
    }

    @TruffleBoundary
    private Object callOther(Object callee, Object[] arguments) {
        Object[] values = Arrays.copyOfRange(arguments, 1, arguments.length);
        return Tools.calledAt(this, () -> Calls.call(callee, values, keywords));
    }
}
