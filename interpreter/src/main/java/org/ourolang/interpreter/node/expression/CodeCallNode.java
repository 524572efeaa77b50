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
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.ourolang.interpreter.coroutine.Driver;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.ArgumentBinder;
import org.ourolang.interpreter.reach.Step;

/** Calls functions of Ouro, through a small cache of bodies. */
final class CodeCallNode extends Node implements Step.Open {
    private static final int LIMIT = 4;

    private final String[] keywords;

    @Children
    private final CachedCall[] cached = new CachedCall[LIMIT];

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
        for (CachedCall call : cached) {
            if (call == null) {
                break;
            }
            if (injectBranchProbability(FASTPATH_PROBABILITY, call.code == code)) {
                return call.call(function, bind(call, function, arguments));
            }
        }
        if (hasRoom()) {
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
        for (CachedCall call : cached) {
            if (call == null) {
                break;
            }
            if (injectBranchProbability(FASTPATH_PROBABILITY, call.code == code)) {
                return code(call).kind() == Code.Kind.COROUTINE
                        ? call.run(bind(call, function, arguments))
                        : null;
            }
        }
        if (hasRoom()) {
            learn(code, arguments);
            return callAwaited(function, arguments);
        }
        return code.kind() == Code.Kind.COROUTINE ? run(code, bindSlowly(function, arguments)) : null;
    }

    private static Code code(CachedCall call) {
        return call.code;
    }

    private boolean hasRoom() {
        return cached[LIMIT - 1] == null;
    }

    /** Threads of one engine may come here at once; each entry is whole before it can be seen. */
    private void learn(Code code, Object[] arguments) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        CachedCall made = new CachedCall(code, arguments.length - 1, keywords);
        atomic(() -> {
            int free = 0;
            while (free < LIMIT && cached[free] != null && cached[free].code != code) {
                free++;
            }
            if (free < LIMIT && cached[free] == null) {
                insert(made);
                VarHandle.storeStoreFence();
                cached[free] = made;
            }
        });
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
    private Object instantiate(OuroFunction function, Code code, Object[] bound) {
        return Tools.calledAt(this, () -> code.instantiate(function, bound));
    }

    @TruffleBoundary
    private Object[] bindSlowly(OuroFunction function, Object[] arguments) {
        return ArgumentBinder.frameArguments(
                function, null, Arrays.copyOfRange(arguments, 1, arguments.length), keywords);
    }
}
