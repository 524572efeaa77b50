// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.ArgumentBinder;

/** Calls functions of Ouro, through a small cache of bodies. */
final class CodeCallNode extends Node {
    private static final int LIMIT = 4;

    private final String[] keywords;

    @Children
    private final CachedCall[] cached = new CachedCall[LIMIT];

    @CompilationFinal
    private int count;

    @CompilationFinal
    private boolean bindsSlowly;

    @Child
    private IndirectCallNode indirect;

    CodeCallNode(String[] keywords) {
        this.keywords = keywords;
    }

    /** @param arguments element 0 is free, then the argument values */
    @ExplodeLoop
    Object call(OuroFunction function, Object[] arguments) {
        Code code = function.code();
        for (int i = 0; i < count; i++) {
            CachedCall call = cached[i];
            if (injectBranchProbability(FASTPATH_PROBABILITY, call.code == code)) {
                return call.call(function, bind(call, function, arguments));
            }
        }
        if (indirect == null && count < LIMIT) {
            learn(code, arguments);
            return call(function, arguments);
        }
        Object[] bound = bindSlowly(function, arguments);
        return code.kind() == Code.Kind.PLAIN ? run(code, bound) : instantiate(function, code, bound);
    }

    /**
     * As {@link #call}, but the body of a coroutine function runs at once, without a coroutine object.
     *
     * @return the body's result or {@link Driver#SUSPENDED}; null if the function is of another kind
     */
    @ExplodeLoop
    Object callAwaited(OuroFunction function, Object[] arguments) {
        Code code = function.code();
        for (int i = 0; i < count; i++) {
            CachedCall call = cached[i];
            if (injectBranchProbability(FASTPATH_PROBABILITY, call.code == code)) {
                return code(call).kind() == Code.Kind.COROUTINE
                        ? call.run(bind(call, function, arguments))
                        : null;
            }
        }
        if (indirect == null && count < LIMIT) {
            learn(code, arguments);
            return callAwaited(function, arguments);
        }
        return code.kind() == Code.Kind.COROUTINE ? run(code, bindSlowly(function, arguments)) : null;
    }

    private static Code code(CachedCall call) {
        return call.code;
    }

    private void learn(Code code, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        cached[count] = insert(new CachedCall(code, arguments.length - 1, keywords));
        count++;
    }

    private Object[] bind(CachedCall call, OuroFunction function, Object[] arguments) {
        Object[] bound = call.bind(function, arguments);
        if (bound != null) {
            return bound;
        }
        if (!bindsSlowly) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            bindsSlowly = true;
        }
        return bindSlowly(function, arguments);
    }

    private Object run(Code code, Object[] bound) {
        if (indirect == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            indirect = insert(IndirectCallNode.create());
        }
        return indirect.call(code.startTarget(), bound);
    }

    @TruffleBoundary
    private static Object instantiate(OuroFunction function, Code code, Object[] bound) {
        return code.instantiate(function, bound);
    }

    @TruffleBoundary
    private Object[] bindSlowly(OuroFunction function, Object[] arguments) {
        return ArgumentBinder.frameArguments(
                function, null, Arrays.copyOfRange(arguments, 1, arguments.length), keywords);
    }
}
