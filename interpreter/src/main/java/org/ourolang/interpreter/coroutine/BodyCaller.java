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

    /** As {@link #start}, but the body is compiled into the caller: for what a loop iterates over. */
    abstract Object startInline(Code code, Object[] arguments);

    /** Runs a body that hands its values to a gathering, compiled into the caller. */
    public abstract Object feed(Code code, Object[] arguments);

    /** {@link Code#yieldSlot} of a generator that was started or resumed here: a constant of compiled code. */
    public abstract int yieldSlot(Code code);

    /** {@link Code#delegates} of such a generator: a constant of compiled code. */
    abstract boolean delegates(Code code);

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
        Object startInline(Code code, Object[] arguments) {
            return start(code, arguments);
        }

        @Override
        public Object feed(Code code, Object[] arguments) {
            return code.feedTarget().call(arguments);
        }

        @Override
        public int yieldSlot(Code code) {
            return code.yieldSlot();
        }

        @Override
        boolean delegates(Code code) {
            return code.delegates();
        }

        @Override
        public boolean isAdoptable() {
            return false;
        }
    }

    private static final class Cached extends BodyCaller {
        /** Not inlined: what starts often is called once per object. */
        @Child
        private IndirectCallNode starts;

        @Child
        private Targets bodies;

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
        Object startInline(Code code, Object[] arguments) {
            return bodies().start(code, arguments);
        }

        @Override
        Object resume(Code code, Suspendable body) {
            return bodies().resume(code, new Object[] {body});
        }

        @Override
        public Object feed(Code code, Object[] arguments) {
            return bodies().feed(code, arguments);
        }

        @Override
        public int yieldSlot(Code code) {
            return bodies().yieldSlot(code);
        }

        @Override
        boolean delegates(Code code) {
            return bodies().delegates(code);
        }

        private Targets bodies() {
            if (bodies == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                bodies = insert(new Targets());
            }
            return bodies;
        }
    }

    private static final class Targets extends Node {
        private static final int LIMIT = 4;

        @Children
        private final Target[] targets = new Target[LIMIT];

        @Child
        private IndirectCallNode indirect;

        @ExplodeLoop
        Object start(Code code, Object[] arguments) {
            for (Target target : targets) {
                if (target == null) {
                    break;
                }
                if (injectBranchProbability(FASTPATH_PROBABILITY, target.code == code)) {
                    return target.start(arguments);
                }
            }
            return learns(code) ? start(code, arguments) : indirect.call(code.startTarget(), arguments);
        }

        @ExplodeLoop
        Object resume(Code code, Object[] arguments) {
            for (Target target : targets) {
                if (target == null) {
                    break;
                }
                if (injectBranchProbability(FASTPATH_PROBABILITY, target.code == code)) {
                    return target.resume(arguments);
                }
            }
            return learns(code) ? resume(code, arguments) : indirect.call(code.resumeTarget(), arguments);
        }

        @ExplodeLoop
        Object feed(Code code, Object[] arguments) {
            for (Target target : targets) {
                if (target == null) {
                    break;
                }
                if (injectBranchProbability(FASTPATH_PROBABILITY, target.code == code)) {
                    return target.feed(arguments);
                }
            }
            return learns(code) ? feed(code, arguments) : indirect.call(code.feedTarget(), arguments);
        }

        @ExplodeLoop
        int yieldSlot(Code code) {
            for (Target target : targets) {
                if (target == null) {
                    break;
                }
                if (injectBranchProbability(FASTPATH_PROBABILITY, target.code == code)) {
                    return target.yieldSlot;
                }
            }
            leaveIfExact();
            return code.yieldSlot();
        }

        @ExplodeLoop
        boolean delegates(Code code) {
            for (Target target : targets) {
                if (target == null) {
                    break;
                }
                if (injectBranchProbability(FASTPATH_PROBABILITY, target.code == code)) {
                    return target.delegates();
                }
            }
            leaveIfExact();
            return code.delegates();
        }

        /** So long as every body has its target, asking about others is not compiled. */
        private void leaveIfExact() {
            if (indirect == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
            }
        }

        /** Makes room for bodies of the code; false where there are too many, and calls are indirect. */
        private boolean learns(Code code) {
            if (indirect != null) {
                return false;
            }
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (targets[LIMIT - 1] != null) {
                indirect = insert(IndirectCallNode.create());
                return false;
            }
            learn(code);
            return true;
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

        private final int yieldSlot;

        @CompilationFinal
        private Boolean delegates;

        @Child
        private DirectCallNode starts;

        @Child
        private DirectCallNode resumptions;

        @Child
        private DirectCallNode feeds;

        Target(Code code) {
            this.code = code;
            this.yieldSlot = code.yieldSlot();
        }

        Object start(Object[] arguments) {
            if (starts == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                starts = insert(DirectCallNode.create(code.startTarget()));
            }
            return starts.call(arguments);
        }

        Object resume(Object[] arguments) {
            if (resumptions == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                resumptions = insert(DirectCallNode.create(code.resumeTarget()));
            }
            return resumptions.call(arguments);
        }

        Object feed(Object[] arguments) {
            if (feeds == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                feeds = insert(DirectCallNode.create(code.feedTarget()));
            }
            return feeds.call(arguments);
        }

        /** Only the translated body tells; null until somebody asks, so that one that is only fed is not translated twice. */
        boolean delegates() {
            if (delegates == null) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                code.startTarget();
                delegates = code.delegates();
            }
            return delegates;
        }
    }
}
