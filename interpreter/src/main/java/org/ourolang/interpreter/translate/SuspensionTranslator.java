// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.NodeTags;
import org.ourolang.interpreter.node.PushedLoop;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.statement.ForNode;
import org.ourolang.interpreter.node.suspend.AwaitNode;
import org.ourolang.interpreter.node.suspend.FeedFromNode;
import org.ourolang.interpreter.node.suspend.FeedYieldNode;
import org.ourolang.interpreter.node.suspend.ProduceNode;
import org.ourolang.interpreter.node.suspend.YieldFromNode;
import org.ourolang.interpreter.node.suspend.YieldNode;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** Translates the points at which a body may stop. */
final class SuspensionTranslator {
    private final BodyTranslator body;
    private boolean delegates;
    private boolean feeds;
    private PushedLoop consumer;

    SuspensionTranslator(BodyTranslator body) {
        this.body = body;
    }

    /**
     * From now on, yields hand their values to what the body is fed to.
     *
     * @param loop the one loop that takes them; null for a gathering
     */
    void feeds(PushedLoop loop) {
        feeds = true;
        consumer = loop;
    }

    /** Whether what {@code translation} translates stops nowhere, or only where what hands values to it may stop too. */
    boolean runsThrough(Runnable translation) {
        boolean before = delegates;
        int first = body.layout.nextSite();
        delegates = false;
        translation.run();
        boolean answer = body.layout.nextSite() == first || feeds && !delegates;
        delegates |= before;
        return answer;
    }

    /** Lets generators hand their values to the loop, for whose body {@link #runsThrough} holds. */
    void letPush(ForNode node, Expression iterable) {
        if (!body.watching.isOn()) {
            boolean alone = iterable instanceof Expression.Name name && body.scope().isReadOnce(name.name());
            node.letPush(new PushedLoop.Chain(body.code, consumer == null ? null : consumer.chain()), alone);
        }
    }

    /** Whether there was a suspension point other than a generator's own yield. */
    boolean delegates() {
        return delegates;
    }

    StatementNode suspend(Statement.Suspend suspend) {
        ExpressionNode operand = suspend.operand() == null
                ? body.expressions.orNone(null)
                : body.expressions.translateDirectly(suspend.operand());
        int site = body.layout.newSite();
        int result = body.layout.temporary(suspend.result());
        delegates |= suspend.kind() != Statement.Suspend.Kind.YIELD;
        StatementNode node = switch (suspend.kind()) {
            case AWAIT -> new AwaitNode(site, operand, result, suspend.span());
            case YIELD -> yieldNode(site, operand, result);
            case YIELD_FROM -> feeds
                    ? new FeedFromNode(site, operand, result, suspend.span())
                    : new YieldFromNode(site, operand, result, suspend.span());
        };
        node.addTags(suspend.kind() == Statement.Suspend.Kind.AWAIT ? NodeTags.AWAIT : NodeTags.YIELD);
        return node;
    }

    private StatementNode yieldNode(int site, ExpressionNode operand, int result) {
        if (body.isAsyncGenerator()) {
            return new ProduceNode(site, operand, result);
        }
        int slot = FrameLayout.yieldSlot(body.scope().frame());
        return feeds
                ? new FeedYieldNode(site, body.layout.kinds(), slot, operand, result, consumer)
                : new YieldNode(site, body.layout.kinds(), slot, operand, result);
    }
}
