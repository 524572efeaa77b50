// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.expression.BinaryNode;
import org.ourolang.interpreter.node.expression.GetAttributeNode;
import org.ourolang.interpreter.node.expression.OwnedNode;
import org.ourolang.interpreter.node.expression.ReadTemporaryNode;
import org.ourolang.interpreter.node.expression.SubscriptNode;
import org.ourolang.interpreter.node.statement.AnnotateNode;
import org.ourolang.interpreter.node.statement.AssignLocalNode;
import org.ourolang.interpreter.node.statement.AssignNode;
import org.ourolang.interpreter.node.statement.AttributeTargetNode;
import org.ourolang.interpreter.node.statement.AugmentedAttributeNode;
import org.ourolang.interpreter.node.statement.AugmentedSubscriptNode;
import org.ourolang.interpreter.node.statement.DeleteNode;
import org.ourolang.interpreter.node.statement.EmptyNode;
import org.ourolang.interpreter.node.statement.ExpressionStatementNode;
import org.ourolang.interpreter.node.statement.LocalTargetNode;
import org.ourolang.interpreter.node.statement.RebindNode;
import org.ourolang.interpreter.node.statement.SubscriptTargetNode;
import org.ourolang.interpreter.node.statement.UnsharedName;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** Translates what binds and unbinds targets. */
final class AssignmentTranslator {
    private final BodyTranslator body;

    AssignmentTranslator(BodyTranslator body) {
        this.body = body;
    }

    StatementNode assign(Statement.Assign assign) {
        ExpressionNode value = body.expressions.translateDirectly(assign.value());
        TargetNode[] targets = body.targets.all(assign.targets());
        UnsharedName name = body.unsharedName(assign.targets());
        if (name == null) {
            return assignTo(value, targets);
        }
        boolean makes = assign.value() instanceof Expression.Call;
        return new RebindNode(name, assignTo(makes ? new OwnedNode(value) : value, targets));
    }

    StatementNode delete(Statement.Delete delete) {
        StatementNode node = new DeleteNode(body.targets.all(delete.targets()));
        UnsharedName name = body.unsharedName(delete.targets());
        return name == null ? node : new RebindNode(name, node);
    }

    StatementNode assignTo(ExpressionNode value, TargetNode... targets) {
        return targets.length == 1 && targets[0] instanceof LocalTargetNode local
                ? new AssignLocalNode(local.kinds(), local.slot(), value)
                : new AssignNode(value, targets);
    }

    StatementNode augmented(Statement.AugmentedAssign statement) {
        ExpressionTranslator expressions = body.expressions;
        switch (statement.target()) {
            case Expression.Attribute attribute -> {
                int slot = body.layout.newSlot();
                String name = body.scope().mangle(attribute.name());
                GetAttributeNode read = BodyTranslator.at(attribute.span(), new GetAttributeNode(null, name));
                AttributeTargetNode target = BodyTranslator.at(attribute.span(), new AttributeTargetNode(null, name));
                ExpressionNode operation = operation(statement, new ReadTemporaryNode(slot));
                return new AugmentedAttributeNode(
                        expressions.translate(attribute.value()), read, target, slot, operation);
            }
            case Expression.Subscript subscript -> {
                int slot = body.layout.newSlot();
                SubscriptNode read = BodyTranslator.at(subscript.span(), new SubscriptNode(null, null));
                SubscriptTargetNode target =
                        BodyTranslator.at(subscript.span(), new SubscriptTargetNode(null, null));
                ExpressionNode operation = operation(statement, new ReadTemporaryNode(slot));
                return BodyTranslator.at(
                        subscript.span(),
                        new AugmentedSubscriptNode(
                                expressions.translate(subscript.value()),
                                expressions.translate(subscript.index()),
                                read,
                                target,
                                slot,
                                operation));
            }
            default -> {
                ExpressionNode old = expressions.translate(statement.target());
                return assignTo(operation(statement, old), body.targets.translate(statement.target()));
            }
        }
    }

    private ExpressionNode operation(Statement.AugmentedAssign statement, ExpressionNode old) {
        ExpressionNode value = body.expressions.translate(statement.value());
        return BodyTranslator.at(statement.span(), BinaryNode.create(statement.operator(), true, old, value));
    }

    StatementNode annotated(Statement.AnnotatedAssign statement) {
        List<StatementNode> nodes = new ArrayList<>();
        int first = body.layout.nextSite();
        if (statement.value() != null) {
            nodes.add(assignTo(
                    body.expressions.translate(statement.value()), body.targets.translate(statement.target())));
        } else {
            for (Expression operand : operands(statement.target())) {
                nodes.add(new ExpressionStatementNode(body.expressions.translate(operand)));
            }
        }
        Scope.Kind kind = body.scope().kind();
        if (kind == Scope.Kind.MODULE || kind == Scope.Kind.CLASS) {
            ExpressionNode annotation = body.functions.annotation(statement.annotation());
            if (statement.simple() && statement.target() instanceof Expression.Name name) {
                ExpressionNode annotations = body.expressions.read("__annotations__");
                nodes.add(new AnnotateNode(body.scope().mangle(name.name()), annotations, annotation));
            } else {
                nodes.add(new ExpressionStatementNode(annotation));
            }
        }
        for (StatementNode node : nodes) {
            node.setSpan(statement.span());
        }
        return nodes.isEmpty() ? new EmptyNode() : body.statements.sequence(nodes, first);
    }

    /** What is evaluated of a target that is only annotated. */
    private static List<Expression> operands(Expression target) {
        return switch (target) {
            case Expression.Attribute attribute -> List.of(attribute.value());
            case Expression.Subscript subscript -> List.of(subscript.value(), subscript.index());
            default -> List.of();
        };
    }
}
