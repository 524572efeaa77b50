// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.NodeTags;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.statement.HandlerNode;
import org.ourolang.interpreter.node.statement.StarHandlerNode;
import org.ourolang.interpreter.node.statement.TryExceptNode;
import org.ourolang.interpreter.node.statement.TryFinallyNode;
import org.ourolang.interpreter.node.statement.TryStarNode;
import org.ourolang.interpreter.node.statement.WithNode;
import org.ourolang.interpreter.node.suspend.AsyncWithNode;
import org.ourolang.language.syntax.Statement;

/** Translates the statements that act when their body ends: {@code try} and {@code with}. */
final class AttemptTranslator {
    private final BodyTranslator body;

    AttemptTranslator(BodyTranslator body) {
        this.body = body;
    }

    StatementNode attempt(Statement.Try statement) {
        int first = body.layout.nextSite();
        StatementNode node =
                statement.handlers().isEmpty() ? body.statements.block(statement.body()) : handlers(statement);
        node.setSites(first, body.layout.nextSite());
        if (statement.finalBody().isEmpty()) {
            return node;
        }
        int slot = body.layout.newSlot();
        return new TryFinallyNode(slot, node, body.statements.block(statement.finalBody()));
    }

    private StatementNode handlers(Statement.Try statement) {
        StatementNode attempted = body.statements.block(statement.body());
        int count = statement.handlers().size();
        if (statement.star()) {
            StarHandlerNode[] nodes = new StarHandlerNode[count];
            int slot = body.layout.newSlot();
            for (int i = 0; i < count; i++) {
                Statement.Handler handler = statement.handlers().get(i);
                int first = body.layout.nextSite();
                StatementNode prefix = body.statements.orNull(handler.prefix());
                nodes[i] = new StarHandlerNode(
                        prefix,
                        body.expressions.translate(handler.type()),
                        handlerName(handler),
                        body.statements.block(handler.body()));
                nodes[i].setSites(first, body.layout.nextSite());
                nodes[i].setSpan(handler.span());
            }
            return BodyTranslator.at(
                    statement.span(),
                    new TryStarNode(slot, attempted, nodes, body.statements.orNull(statement.orElse())));
        }
        HandlerNode[] nodes = new HandlerNode[count];
        for (int i = 0; i < count; i++) {
            Statement.Handler handler = statement.handlers().get(i);
            int first = body.layout.nextSite();
            ExpressionNode type = body.expressions.orNull(handler.type());
            nodes[i] = new HandlerNode(
                    body.watching.isOn() ? body.watching.floor() : null, body.layout.newSlot(), type,
                    handlerName(handler), body.statements.block(handler.body()));
            nodes[i].setSites(first, body.layout.nextSite());
            nodes[i].setSpan(handler.span());
        }
        if (attempted.span() == null) {
            attempted.setSpan(statement.body().getFirst().span());
        }
        attempted.addTags(NodeTags.TRY);
        return BodyTranslator.at(statement.span(),
                new TryExceptNode(attempted, nodes, body.statements.orNull(statement.orElse())));
    }

    private TargetNode handlerName(Statement.Handler handler) {
        return handler.name() == null ? null : body.targets.name(handler.name());
    }

    StatementNode with(Statement.With statement, int index) {
        if (index == statement.items().size()) {
            return body.statements.block(statement.body());
        }
        int first = body.layout.nextSite();
        Statement.WithItem item = statement.items().get(index);
        ExpressionNode manager = body.expressions.translate(item.context());
        TargetNode target = item.target() == null ? null : body.targets.translate(item.target());
        int exit = body.layout.newSlot();
        StatementNode node;
        if (statement.async()) {
            int pending = body.layout.newSlot();
            int enterSite = body.layout.newSite();
            int exitSite = body.layout.newSite();
            node = new AsyncWithNode(
                    enterSite, exitSite, exit, pending, manager, target, with(statement, index + 1));
            node.addTags(NodeTags.AWAIT);
        } else {
            node = new WithNode(exit, manager, target, with(statement, index + 1));
        }
        node.setSites(first, body.layout.nextSite());
        return BodyTranslator.at(statement.span(), node);
    }
}
