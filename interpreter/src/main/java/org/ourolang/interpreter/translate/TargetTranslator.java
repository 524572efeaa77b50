// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.List;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.statement.AttributeTargetNode;
import org.ourolang.interpreter.node.statement.CellTargetNode;
import org.ourolang.interpreter.node.statement.GlobalTargetNode;
import org.ourolang.interpreter.node.statement.LocalTargetNode;
import org.ourolang.interpreter.node.statement.NamespaceTargetNode;
import org.ourolang.interpreter.node.statement.SubscriptTargetNode;
import org.ourolang.interpreter.node.statement.TemporaryTargetNode;
import org.ourolang.interpreter.node.statement.UnpackTargetNode;
import org.ourolang.language.resolve.Binding;
import org.ourolang.language.syntax.Expression;

/** Translates assignment targets. */
final class TargetTranslator {
    private final BodyTranslator body;

    TargetTranslator(BodyTranslator body) {
        this.body = body;
    }

    TargetNode translate(Expression target) {
        TargetNode node =
                switch (target) {
                    case Expression.Name name -> name(name.name());
                    case Expression.Attribute attribute ->
                        new AttributeTargetNode(
                                body.expressions.translate(attribute.value()),
                                body.scope().mangle(attribute.name()));
                    case Expression.Subscript subscript ->
                        new SubscriptTargetNode(
                                body.expressions.translate(subscript.value()),
                                body.expressions.translate(subscript.index()));
                    case Expression.TupleDisplay tuple -> unpack(tuple.elements());
                    case Expression.ListDisplay list -> unpack(list.elements());
                    case Expression.Starred starred -> translate(starred.value());
                    case Expression.Temporary temporary ->
                        new TemporaryTargetNode(body.layout.temporary(temporary.index()));
                    default -> throw new IllegalStateException("not a target: " + target);
                };
        if (node.span() == null) {
            node.setSpan(target.span());
        }
        return node;
    }

    /** The target that {@code name} means here. */
    TargetNode name(String name) {
        return switch (body.scope().lookup(name)) {
            case Binding.Local local -> new LocalTargetNode(body.layout.kinds(), local.slot(), name);
            case Binding.CellLocal cell -> new CellTargetNode(cell.slot(), false, name);
            case Binding.Free free -> new CellTargetNode(free.index(), true, name);
            case Binding.Global global -> new GlobalTargetNode(global.name());
            case Binding.Namespace namespace -> new NamespaceTargetNode(namespace.name());
            case Binding.NamespaceOrFree either -> new NamespaceTargetNode(either.name());
            case Binding.ClassDictionary ignored -> throw new IllegalStateException("assignment in a lazy scope");
        };
    }

    TargetNode[] all(List<Expression> targets) {
        TargetNode[] nodes = new TargetNode[targets.size()];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = translate(targets.get(i));
        }
        return nodes;
    }

    private TargetNode unpack(List<Expression> elements) {
        int star = -1;
        for (int i = 0; i < elements.size(); i++) {
            if (elements.get(i) instanceof Expression.Starred) {
                star = i;
            }
        }
        return new UnpackTargetNode(all(elements), star);
    }
}
