// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import org.ourolang.interpreter.node.statement.DropAtEndNode;
import org.ourolang.interpreter.node.statement.UnsharedName;
import org.ourolang.interpreter.node.statement.EnsureAnnotationsNode;
import com.oracle.truffle.api.CallTarget;
import com.oracle.truffle.api.frame.FrameDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.FeedRootNode;
import org.ourolang.interpreter.node.NodeTags;
import org.ourolang.interpreter.node.ParametersNode;
import org.ourolang.interpreter.node.PlainRootNode;
import org.ourolang.interpreter.node.PushedLoop;
import org.ourolang.interpreter.node.ResumeRootNode;
import org.ourolang.interpreter.node.SlotKinds;
import org.ourolang.interpreter.node.StartRootNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.node.TickNode;
import org.ourolang.interpreter.node.expression.ConstantNode;
import org.ourolang.interpreter.node.expression.ReadCellObjectNode;
import org.ourolang.interpreter.node.statement.AssignNode;
import org.ourolang.interpreter.node.statement.BlockNode;
import org.ourolang.interpreter.node.statement.ClassPrologueNode;
import org.ourolang.interpreter.node.statement.NamespaceTargetNode;
import org.ourolang.interpreter.node.statement.ReturnNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.suspend.Lowering;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Statement;

/** Makes the roots of one body: where it starts and, if it can suspend, where it goes on. */
final class BodyMaker {
    private final Unit unit;
    private final Scope scope;
    private final Code code;
    private final List<Statement> statements;
    private final String doc;
    private final SlotKinds kinds;
    private Lowering.Result lowered;

    BodyMaker(Unit unit, Scope scope, Code code, List<Statement> statements, String doc) {
        this.unit = unit;
        this.scope = scope;
        this.code = code;
        this.statements = statements;
        this.doc = doc;
        this.kinds = new SlotKinds(FrameLayout.kindCount(scope));
    }

    /** The target that starts the body. */
    CallTarget start() {
        BodyTranslator translator = translator();
        StatementNode body = body(translator);
        ParametersNode parameters = parameters();
        FrameDescriptor descriptor = translator.layout.descriptor();
        code.bodies().setDelegates(translator.suspensions.delegates());
        return code.kind() == Code.Kind.PLAIN
                ? new PlainRootNode(unit.language(), descriptor, code, unit.section(), parameters, body).getCallTarget()
                : new StartRootNode(
                        unit.language(), descriptor, code, unit.section(), parameters, body)
                        .getCallTarget();
    }

    /** The target that goes on with the body; its nodes are a second translation, with the same slots and sites. */
    CallTarget resume() {
        return new ResumeRootNode(unit.language(), code, unit.section(), body(translator())).getCallTarget();
    }

    /** The target that starts a generator's body which hands over its values where it stands: a third translation. */
    CallTarget feed() {
        BodyTranslator translator = translator();
        translator.suspensions.feeds(null);
        StatementNode body = body(translator);
        FrameDescriptor descriptor = translator.layout.descriptor();
        code.bodies().setDelegates(translator.suspensions.delegates());
        return new FeedRootNode(unit.language(), descriptor, code, unit.section(), parameters(), body, false)
                .getCallTarget();
    }

    /** As {@link #feed()}, of a translation for one loop; null if the body cannot hand all its values to a loop. */
    CallTarget feed(PushedLoop loop) {
        BodyTranslator translator = translator();
        boolean fits = code.kind() == Code.Kind.GENERATOR
                && (code.flags() & Code.ITERABLE_COROUTINE) == 0
                && !translator.watching.isOn()
                && loop.chain().hasRoomFor(code);
        if (!fits) {
            return null;
        }
        translator.suspensions.feeds(loop);
        StatementNode body = body(translator);
        FrameDescriptor descriptor = translator.layout.descriptor();
        code.bodies().setDelegates(translator.suspensions.delegates());
        return code.delegates()
                ? null
                : new FeedRootNode(unit.language(), descriptor, code, unit.section(), parameters(), body, true)
                        .getCallTarget();
    }

    private ParametersNode parameters() {
        return new ParametersNode(kinds, scope.parameterCount(), cells());
    }

    /** The target of a body that is made directly as nodes. */
    CallTarget plain(java.util.function.Function<BodyTranslator, StatementNode> nodes) {
        BodyTranslator translator = new BodyTranslator(unit, code, scope, 0, kinds);
        StatementNode body = counted(nodes.apply(translator));
        ParametersNode parameters = new ParametersNode(kinds, 0, cells());
        FrameDescriptor descriptor = translator.layout.descriptor();
        return new PlainRootNode(unit.language(), descriptor, code, unit.section(), parameters, body).getCallTarget();
    }

    private BodyTranslator translator() {
        if (lowered == null) {
            boolean shown = unit.program().kind() == Program.Kind.SINGLE && scope.kind() == Scope.Kind.MODULE;
            lowered = shown ? Lowering.lowerInteractive(statements) : Lowering.lower(statements);
        }
        return new BodyTranslator(unit, code, scope, lowered.temporaries(), kinds);
    }

    private int[] cells() {
        List<Integer> slots = new ArrayList<>();
        for (int slot = 0; slot < scope.localCount(); slot++) {
            if (scope.isCell(slot) && !scope.isComprehensionSlot(slot)) {
                slots.add(slot);
            }
        }
        for (int hidden : new int[] {scope.classCellSlot(), scope.classDictionarySlot()}) {
            if (hidden >= 0 && !slots.contains(hidden)) {
                slots.add(hidden);
            }
        }
        return slots.stream().mapToInt(Integer::intValue).toArray();
    }

    private StatementNode body(BodyTranslator translator) {
        StatementNode node = untaggedBody(translator);
        if (node.span() == null && !statements.isEmpty()) {
            node.setSpan(statements.getFirst().span().to(statements.getLast().span()));
        }
        node.addTags(NodeTags.ROOT);
        return counted(node);
    }

    private StatementNode counted(StatementNode node) {
        return unit.isMetered() ? TickNode.call(node) : node;
    }

    private StatementNode untaggedBody(BodyTranslator translator) {
        List<Statement> source = lowered.body();
        if (scope.kind() == Scope.Kind.CLASS) {
            return classBody(translator, source);
        }
        if (scope.kind() == Scope.Kind.MODULE) {
            return translator.watching.body(moduleBody(translator, source), scope);
        }
        if (translator.watching.isOn()) {
            translator.watching.floor();
        }
        StatementNode block = translator.statements.block(source);
        return translator.watching.body(droppedAtEnd(translator, block), scope);
    }

    private StatementNode droppedAtEnd(BodyTranslator translator, StatementNode block) {
        Scope.FunctionKind kind = scope.functionKind();
        boolean function = kind == Scope.FunctionKind.PLAIN || kind == Scope.FunctionKind.COROUTINE;
        UnsharedName[] names = function
                ? translator.unsharedLocals.toArray(UnsharedName[]::new)
                : new UnsharedName[0];
        int[] parameters = IntStream.range(0, code.positionalCount()).filter(code::keepsToItself).toArray();
        if (names.length + parameters.length == 0) {
            return block;
        }
        StatementNode node = new DropAtEndNode(names, parameters, block);
        node.setSites(0, translator.layout.nextSite());
        return node;
    }

    private StatementNode classBody(BodyTranslator translator, List<Statement> source) {
        List<StatementNode> nodes = new ArrayList<>();
        nodes.add(new ClassPrologueNode(
                code.qualifiedName(),
                code.firstLine(),
                Constants.doc(statements),
                Annotations.in(statements),
                scope.classDictionarySlot()));
        nodes.add(translator.statements.block(source));
        nodes.add(new AssignNode(
                new ConstantNode(staticAttributes()),
                new TargetNode[] {new NamespaceTargetNode("__static_attributes__")}));
        ExpressionNode result = scope.needsClassCell()
                ? new ReadCellObjectNode(scope.classCellSlot(), false)
                : new ConstantNode(None.NONE);
        if (scope.needsClassCell()) {
            nodes.add(new AssignNode(result, new TargetNode[] {new NamespaceTargetNode("__classcell__")}));
        }
        nodes.add(new ReturnNode(result));
        return new BlockNode(nodes.toArray(StatementNode[]::new));
    }

    /** In the order of a set of names: the reference compiler gathers them in one. */
    private OuroTuple staticAttributes() {
        OuroSet names = new OuroSet();
        for (String name : scope.staticAttributes()) {
            names.add(name);
        }
        return OuroTuple.of(names.toArray());
    }

    private StatementNode moduleBody(BodyTranslator translator, List<Statement> source) {
        int first = translator.layout.nextSite();
        List<StatementNode> nodes = new ArrayList<>();
        String moduleDoc = Constants.doc(statements);
        boolean program = unit.program().kind() == Program.Kind.EXEC;
        if (moduleDoc != null && program) {
            nodes.add(translator.assignments.assignTo(
                    new ConstantNode(moduleDoc), translator.targets.name("__doc__")));
        }
        if (Annotations.in(statements)) {
            nodes.add(new EnsureAnnotationsNode(translator.hasNamespace()));
        }
        nodes.add(translator.statements.block(source));
        if (nodes.size() == 1) {
            return nodes.get(0);
        }
        BlockNode block = new BlockNode(nodes.toArray(StatementNode[]::new));
        block.setSites(first, translator.layout.nextSite());
        return block;
    }
}
