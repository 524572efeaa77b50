// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.Definition;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;

/** Makes a function: a {@code def} or {@code lambda}, or the body of a class or generator expression. */
public final class FunctionNode extends ExpressionNode implements Definition {
    private final Code code;

    @Children
    private final ExpressionNode[] defaults;

    private final String[] keywordNames;

    @Children
    private final ExpressionNode[] keywordDefaults;

    @Children
    private final ExpressionNode[] closure;

    private final String[] annotationNames;

    @Children
    private final ExpressionNode[] annotations;

    /**
     * @param keywordNames names of the keyword-only parameters that have defaults
     * @param closure nodes that answer the cells of the free names
     */
    public FunctionNode(
            Code code,
            ExpressionNode[] defaults,
            String[] keywordNames,
            ExpressionNode[] keywordDefaults,
            ExpressionNode[] closure,
            String[] annotationNames,
            ExpressionNode[] annotations) {
        this.code = code;
        this.defaults = defaults;
        this.keywordNames = keywordNames;
        this.keywordDefaults = keywordDefaults;
        this.closure = closure;
        this.annotationNames = annotationNames;
        this.annotations = annotations;
    }

    /** A function without parameters' defaults and annotations. */
    public FunctionNode(Code code, ExpressionNode[] closure) {
        this(
                code,
                new ExpressionNode[0],
                new String[0],
                new ExpressionNode[0],
                closure,
                new String[0],
                new ExpressionNode[0]);
    }

    @Override
    public Code code() {
        return code;
    }

    @Override
    public OuroFunction execute(VirtualFrame frame) {
        Object[] values = ArgumentsNode.evaluate(defaults, frame, 0);
        Object[] keywordValues = ArgumentsNode.evaluate(keywordDefaults, frame, 0);
        Object[] annotated = ArgumentsNode.evaluate(annotations, frame, 0);
        Object[] cells = ArgumentsNode.evaluate(closure, frame, 0);
        OuroFunction outer = Frames.function(frame);
        return create(outer, values, keywordValues, annotated, cells);
    }

    @TruffleBoundary
    private OuroFunction create(
            OuroFunction outer, Object[] values, Object[] keywordValues, Object[] annotated, Object[] cells) {
        OuroFunction function =
                new OuroFunction(code, outer.globals(), cells, values, dict(keywordNames, keywordValues),
                        outer.state());
        if (annotated.length > 0) {
            function.setAnnotations(dict(annotationNames, annotated));
        }
        return function;
    }

    private static OuroDict dict(String[] names, Object[] values) {
        if (names.length == 0) {
            return null;
        }
        OuroDict dict = new OuroDict();
        for (int i = 0; i < names.length; i++) {
            dict.put(names[i], values[i]);
        }
        return dict;
    }
}
