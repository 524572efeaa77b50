// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.Definition;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroFunction;

/** Makes a function: a {@code def} or {@code lambda}, or the body of a class or generator expression. */
public final class FunctionNode extends ExpressionNode implements Definition {
    private final Code code;

    @Child
    private DefaultsNode defaults;

    @Children
    private final ExpressionNode[] closure;

    private final String[] annotationNames;

    @Children
    private final ExpressionNode[] annotations;

    /**
     * @param closure nodes that answer the cells of the free names
     */
    public FunctionNode(
            Code code,
            DefaultsNode defaults,
            ExpressionNode[] closure,
            String[] annotationNames,
            ExpressionNode[] annotations) {
        this.code = code;
        this.defaults = defaults;
        this.closure = closure;
        this.annotationNames = annotationNames;
        this.annotations = annotations;
    }

    /** A function without parameters' defaults and annotations. */
    public FunctionNode(Code code, ExpressionNode[] closure) {
        this(code, DefaultsNode.none(), closure, new String[0], new ExpressionNode[0]);
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public OuroFunction execute(VirtualFrame frame) {
        Object[] values = defaults.positional(frame);
        Object[] keywordValues = defaults.keyword(frame);
        Object[] annotated = ArgumentsNode.evaluate(annotations, frame, 0);
        Object[] cells = ArgumentsNode.evaluate(closure, frame, 0);
        OuroFunction outer = Frames.function(frame);
        return create(outer, values, keywordValues, annotated, cells);
    }

    @TruffleBoundary
    private OuroFunction create(
            OuroFunction outer, Object[] values, Object[] keywordValues, Object[] annotated, Object[] cells) {
        OuroFunction function =
                new OuroFunction(code, outer.globals(), cells, values, defaults.named(keywordValues),
                        outer.state());
        if (annotated.length > 0) {
            function.setAnnotations(DefaultsNode.dict(annotationNames, annotated));
        }
        return function;
    }
}
