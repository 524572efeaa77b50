// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Types;

/** A class pattern. */
public final class ClassPatternNode extends PatternNode {
    @Child
    private ExpressionNode type;

    private final String[] keywords;
    private final int positional;

    @Children
    private final PatternNode[] patterns;

    /** @param patterns the positional ones, then those of the keywords */
    public ClassPatternNode(ExpressionNode type, String[] keywords, PatternNode[] patterns) {
        this.type = type;
        this.keywords = keywords;
        this.patterns = patterns;
        this.positional = patterns.length - keywords.length;
    }

    @Override
    @ExplodeLoop
    public boolean matches(VirtualFrame frame, Object subject, Object[] captured) {
        Object[] attributes = attributes(type.execute(frame), subject);
        if (attributes == null) {
            return false;
        }
        for (int i = 0; i < patterns.length; i++) {
            if (!patterns[i].matches(frame, attributes[i], captured)) {
                return false;
            }
        }
        return true;
    }

    @TruffleBoundary
    private Object[] attributes(Object wanted, Object subject) {
        try {
            if (!(wanted instanceof OuroClass type)) {
                throw Errors.typeError("called match pattern must be a class");
            }
            return Types.isInstance(subject, type)
                    ? ClassPatterns.attributes(type, subject, positional, keywords)
                    : null;
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
