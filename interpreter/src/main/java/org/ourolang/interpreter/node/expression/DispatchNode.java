// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ClassFacts;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.ArgumentBinder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Types;

/**
 * Calls whatever is callable.
 *
 * <p>Arguments come in an array whose element 0 is free: a function of Ouro takes the array as it is, with itself there.
 * The values of keyword arguments are the last ones.
 */
public final class DispatchNode extends Node {
    private final String[] keywords;

    @Child
    private CodeCallNode bodies = new CodeCallNode();

    @CompilationFinal
    private Object instanceVersion;

    @CompilationFinal
    private OuroFunction initializer;

    public DispatchNode(String[] keywords) {
        this.keywords = keywords;
    }

    /** Calls {@code callee}. */
    public Object call(Object callee, Object[] arguments) {
        if (callee instanceof OuroFunction function) {
            return callFunction(function, arguments);
        }
        if (callee instanceof OuroClass type && keywords.length == 0) {
            return callClass(type, arguments);
        }
        return callOther(callee, arguments);
    }

    /** Marks the generator that a call of {@code callee} just made as known to one loop only. */
    static Object own(Object callee, Object result) {
        if (callee instanceof OuroFunction function
                && function.code().kind() == Code.Kind.GENERATOR
                && result instanceof Generator generator) {
            generator.setOwnedByLoop();
        }
        if (callee instanceof OuroFunction function
                && function.code().kind() == Code.Kind.ASYNC_GENERATOR
                && result instanceof AsyncGenerator generator) {
            generator.setOwnedByLoop();
        }
        return result;
    }

    /** Calls a function of Ouro. */
    Object callFunction(OuroFunction function, Object[] arguments) {
        Code code = function.code();
        Object[] bound = bind(function, code, arguments);
        return code.kind() == Code.Kind.PLAIN ? bodies.call(code, bound) : code.instantiate(function, bound);
    }

    /**
     * Calls {@code callee} for an await on the spot: a coroutine function's body runs at once, without a coroutine
     * object.
     *
     * @return the body's result, {@link Driver#SUSPENDED}, or null after putting something else to await into {@code
     *     state.awaited}
     */
    Object callAwaited(Object callee, Object[] arguments, ExecutionState state) {
        if (callee instanceof OuroFunction function) {
            Code code = function.code();
            if (code.kind() == Code.Kind.COROUTINE) {
                return bodies.call(code, bind(function, code, arguments));
            }
        }
        state.awaited = call(callee, arguments);
        return null;
    }

    private Object[] bind(OuroFunction function, Code code, Object[] arguments) {
        int missing = code.positionalCount() + 1 - arguments.length;
        if (keywords.length == 0 && missing >= 0 && code.hasOnlyPositional()) {
            if (missing == 0) {
                arguments[0] = function;
                return arguments;
            }
            Object[] defaults = function.defaults();
            if (missing <= defaults.length) {
                return withDefaults(function, arguments, defaults, missing);
            }
        }
        return bindSlowly(function, arguments);
    }

    private static Object[] withDefaults(OuroFunction function, Object[] arguments, Object[] defaults, int missing) {
        Object[] bound = new Object[arguments.length + missing];
        bound[0] = function;
        System.arraycopy(arguments, 1, bound, 1, arguments.length - 1);
        System.arraycopy(defaults, defaults.length - missing, bound, arguments.length, missing);
        return bound;
    }

    @TruffleBoundary
    private Object[] bindSlowly(OuroFunction function, Object[] arguments) {
        return ArgumentBinder.frameArguments(function, null, withoutHead(arguments), keywords);
    }

    private Object callClass(OuroClass type, Object[] arguments) {
        if (type.version() == instanceVersion) {
            OuroInstance instance = new OuroInstance(type);
            Object[] withSelf = new Object[arguments.length + 1];
            withSelf[1] = instance;
            System.arraycopy(arguments, 1, withSelf, 2, arguments.length - 1);
            Object result = callFunction(initializer, withSelf);
            if (result != None.NONE) {
                throw initReturned(result);
            }
            return instance;
        }
        if (instanceVersion == null && ClassFacts.makesPlainInstances(type)
                && type.lookup("__init__") instanceof OuroFunction f) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            initializer = f;
            instanceVersion = type.version();
        }
        return callOther(type, arguments);
    }

    @TruffleBoundary
    private static OuroError initReturned(Object result) {
        return Errors.typeError("__init__() should return None, not '" + Types.name(result) + "'");
    }

    @TruffleBoundary
    private Object callOther(Object callee, Object[] arguments) {
        return Calls.call(callee, withoutHead(arguments), keywords);
    }

    private static Object[] withoutHead(Object[] arguments) {
        return Arrays.copyOfRange(arguments, 1, arguments.length);
    }
}
