// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.expression.ImportNode;
import org.ourolang.interpreter.node.expression.ImportedNameNode;
import org.ourolang.interpreter.node.statement.ImportAllNode;
import org.ourolang.interpreter.node.statement.SetTemporaryNode;
import org.ourolang.language.syntax.Statement;

/** Translates import statements. */
final class ImportTranslator {
    private final BodyTranslator body;

    ImportTranslator(BodyTranslator body) {
        this.body = body;
    }

    StatementNode imports(Statement.Import statement) {
        List<StatementNode> nodes = new ArrayList<>();
        int first = body.layout.nextSite();
        for (Statement.Alias alias : statement.names()) {
            boolean renamed = alias.asName() != null;
            ExpressionNode module =
                    BodyTranslator.at(statement.span(), new ImportNode(alias.name(), 0, renamed));
            int dot = alias.name().indexOf('.');
            String target = renamed ? alias.asName() : dot < 0 ? alias.name() : alias.name().substring(0, dot);
            nodes.add(
                    BodyTranslator.at(statement.span(), body.assignments.assignTo(module, body.targets.name(target))));
        }
        return body.statements.sequence(nodes, first);
    }

    StatementNode importFrom(Statement.ImportFrom statement) {
        String name = statement.module() == null ? "" : statement.module();
        ExpressionNode module =
                BodyTranslator.at(statement.span(), new ImportNode(name, statement.level(), true));
        if (statement.names().get(0).name().equals("*")) {
            return new ImportAllNode(module, body.hasNamespace());
        }
        List<StatementNode> nodes = new ArrayList<>();
        int first = body.layout.nextSite();
        int slot = body.layout.newSlot();
        nodes.add(new SetTemporaryNode(slot, module));
        for (Statement.Alias alias : statement.names()) {
            String target = alias.asName() != null ? alias.asName() : alias.name();
            ExpressionNode value =
                    BodyTranslator.at(statement.span(), new ImportedNameNode(slot, alias.name()));
            nodes.add(BodyTranslator.at(statement.span(), body.assignments.assignTo(value, body.targets.name(target))));
        }
        nodes.add(new SetTemporaryNode(slot, null));
        return body.statements.sequence(nodes, first);
    }
}
