// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import static com.oracle.truffle.api.CompilerDirectives.FASTPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import java.lang.invoke.VarHandle;
import org.ourolang.interpreter.object.Code;

/** Enters and resumes bodies: for Java by plain calls, for a node that owns one through a small cache of targets. */
public abstract class BodyCaller extends Node {
    /** For callers that are no nodes. */
    public static final BodyCaller UNCACHED = new Uncached();

    /** A caller with a cache, to be a child of a node. */
    public static BodyCaller create() {
        return new Cached();
    }

    /** Starts the body of {@code code}. */
    abstract Object start(Code code, Object[] arguments);

    /** Goes on with a suspended body. */
    abstract Object resume(Code code, Suspendable body);

    /** Notes that a body was started; what never happened is not compiled. */
    void seeStart() {}

    /** Notes that a body awaited another. */
    void seeChain() {}

    private static final class Uncached extends BodyCaller {
        @Override
        @TruffleBoundary
        Object start(Code code, Object[] arguments) {
            return code.startTarget().call(arguments);
        }

        @Override
        @TruffleBoundary
        Object resume(Code code, Suspendable body) {
            return code.resumeTarget().call(body);
        }

        @Override
        public boolean isAdoptable() {
            return false;
        }
    }

    private static final class Cached extends BodyCaller {
        /** Not inlined: a loop starts its generator once, and nested ones would double what is compiled at each level. */
        @Child
        private IndirectCallNode starts;

        @Child
        private Targets resumptions;

        @CompilationFinal
        private boolean sawStart;

        @CompilationFinal
        private boolean sawChain;

        @Override
        void seeStart() {
            if (!sawStart) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                sawStart = true;
            }
        }

        @Override
        void seeChain() {
            if (!sawChain) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                sawChain = true;
            }
        }

        @Override
        Object start(Code code, Object[] arguments) {
            if (starts == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                starts = insert(IndirectCallNode.create());
            }
            return starts.call(code.startTarget(), arguments);
        }

        @Override
        Object resume(Code code, Suspendable body) {
            if (resumptions == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                resumptions = insert(new Targets());
            }
            return resumptions.call(code, new Object[] {body});
        }
    }

    private static final class Targets extends Node {
        private static final int LIMIT = 4;

        @Children
        private final Target[] targets = new Target[LIMIT];

        @Child
        private IndirectCallNode indirect;

        @ExplodeLoop
        Object call(Code code, Object[] arguments) {
            for (Target target : targets) {
                if (target == null) {
                    break;
                }
                if (injectBranchProbability(FASTPATH_PROBABILITY, target.code == code)) {
                    return target.call.call(arguments);
                }
            }
            return miss(code, arguments);
        }

        private Object miss(Code code, Object[] arguments) {
            if (indirect == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                if (targets[LIMIT - 1] == null) {
                    learn(code);
                    return call(code, arguments);
                }
                indirect = insert(IndirectCallNode.create());
            }
            return indirect.call(code.resumeTarget(), arguments);
        }

        /** Threads of one engine may come here at once; each target is whole before it can be seen. */
        private void learn(Code code) {
            Target made = new Target(code);
            atomic(() -> {
                int free = 0;
                while (free < LIMIT && targets[free] != null && targets[free].code != code) {
                    free++;
                }
                if (free < LIMIT && targets[free] == null) {
                    insert(made);
                    VarHandle.storeStoreFence();
                    targets[free] = made;
                }
            });
        }
    }

    private static final class Target extends Node {
        private final Code code;

        @Child
        private DirectCallNode call;

        Target(Code code) {
            this.code = code;
            this.call = DirectCallNode.create(code.resumeTarget());
        }
    }
}
