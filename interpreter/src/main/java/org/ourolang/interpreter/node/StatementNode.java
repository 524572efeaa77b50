// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.StandardTags;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import java.util.Set;
import org.ourolang.interpreter.coroutine.Chain;
import org.ourolang.interpreter.coroutine.SuspensionTags;
import org.ourolang.interpreter.interop.Catcher;
import org.ourolang.interpreter.interop.TryBlock;

/**
 * A statement.
 *
 * <p>{@link #execute} answers a completion: null when it ran to its end, {@link Completion#BREAK} or
 * {@link Completion#CONTINUE}, a {@link Suspension} when the body stops here, or anything else: the value returned.
 * {@link #resume} goes on at a suspension point inside; the site number is all that is remembered, apart from frame
 * slots. Whoever receives a {@link Suspension} passes it on and runs nothing else: no handler, no {@code finally}.
 */
public abstract class StatementNode extends OuroNode implements InstrumentableNode {
    @CompilationFinal
    private int firstSite;

    @CompilationFinal
    private int endSite;

    /** Runs from the start. */
    public abstract Object execute(VirtualFrame frame);

    /**
     * Goes on after the suspension at {@code site}, for which {@link #hasSite} holds.
     *
     * @return a completion
     */
    public Object resume(VirtualFrame frame, int site) {
        throw CompilerDirectives.shouldNotReachHere();
    }

    /** Whether the statement certainly never answers null: what follows it does not run after it. */
    public boolean leaves() {
        return false;
    }

    /** Whether the suspension point is inside. */
    public final boolean hasSite(int site) {
        return firstSite < endSite && firstSite <= site && site < endSite;
    }

    /** Whether there is any suspension point inside. */
    public final boolean canSuspend() {
        return firstSite < endSite;
    }

    /** Sets the half-open range of the suspension points inside; called once by the translator. */
    public final void setSites(int first, int end) {
        firstSite = first;
        endSite = end;
    }

    final void takeSites(StatementNode other) {
        setSites(other.firstSite, other.endSite);
    }

    @Override
    public final boolean isInstrumentable() {
        return isTagged();
    }

    @Override
    public final boolean hasTag(Class<? extends Tag> tag) {
        return isTaggedWith(tag);
    }

    /**
     * Tools look for places in whole programs: what a body defines is translated when one looks at the body. What stands
     * inside a node that is replaced here is replaced with it, because it is not asked again.
     */
    @Override
    public final InstrumentableNode materializeInstrumentableNodes(Set<Class<? extends Tag>> tags) {
        Tools.appear();
        Chain.showChains();
        if (isTaggedWith(StandardTags.RootTag.class)) {
            accept(node -> {
                if (node instanceof Definition definition) {
                    definition.code().startTarget();
                }
                return true;
            });
        }
        if (!isStatementAndPoint()) {
            return this;
        }
        for (StatementNode inner : NodeUtil.findAllNodeInstances(this, StatementNode.class)) {
            if (inner != this && inner.isStatementAndPoint()) {
                inner.replace(new PointStatementNode(inner));
            }
        }
        return new PointStatementNode(this);
    }

    private boolean isStatementAndPoint() {
        return isTaggedWith(StandardTags.StatementTag.class) && isPoint();
    }

    final boolean isPoint() {
        return isTaggedWith(SuspensionTags.AwaitTag.class) || isTaggedWith(SuspensionTags.YieldTag.class);
    }

    @Override
    public final Object getNodeObject() {
        if (isTaggedWith(StandardTags.TryBlockTag.class)) {
            for (Node each = getParent(); each != null; each = each.getParent()) {
                if (each instanceof Catcher catcher) {
                    return new TryBlock(catcher);
                }
            }
        }
        return null;
    }

    @Override
    public final WrapperNode createWrapper(ProbeNode probe) {
        return new StatementNodeWrapper(this, probe);
    }

    /** The first suspension point inside. */
    protected final int firstSite() {
        return firstSite;
    }
}
