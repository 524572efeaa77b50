// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.NodeTags;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.suspend.AwaitNode;
import org.ourolang.interpreter.node.suspend.FeedFromNode;
import org.ourolang.interpreter.node.suspend.FeedYieldNode;
import org.ourolang.interpreter.node.suspend.ProduceNode;
import org.ourolang.interpreter.node.suspend.YieldFromNode;
import org.ourolang.interpreter.node.suspend.YieldNode;
import org.ourolang.language.syntax.Statement;

/** Translates the points at which a body may stop. */
final class SuspensionTranslator {
    private final BodyTranslator body;
    private boolean delegates;
    private boolean feeds;

    SuspensionTranslator(BodyTranslator body) {
        this.body = body;
    }

    /** From now on, yields hand their values to what the body is fed to. */
    void feeds() {
        feeds = true;
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
                ? new FeedYieldNode(site, body.layout.kinds(), slot, operand, result)
                : new YieldNode(site, body.layout.kinds(), slot, operand, result);
    }
}
