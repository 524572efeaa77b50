// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.protocol.Comparison;

/** A pattern (PEP 634). */
public abstract class PatternNode extends OuroNode {
    /** Whether {@code subject} matches; what it binds goes into {@code captured}. */
    public abstract boolean matches(VirtualFrame frame, Object subject, Object[] captured);

    /** Compares with {@code ==}. */
    public static final class Value extends PatternNode {
        @Child
        private ExpressionNode value;

        public Value(ExpressionNode value) {
            this.value = value;
        }

        @Override
        public boolean matches(VirtualFrame frame, Object subject, Object[] captured) {
            Object wanted = value.execute(frame);
            try {
                return Comparison.equal(subject, wanted);
            } catch (OuroError error) {
                throw at(error);
            }
        }
    }

    /** Compares with {@code is}. */
    public static final class Singleton extends PatternNode {
        private final Object value;

        public Singleton(Object value) {
            this.value = value;
        }

        @Override
        public boolean matches(VirtualFrame frame, Object subject, Object[] captured) {
            return value.equals(subject);
        }
    }

    /** Captures the subject, perhaps after another pattern; a wildcard has neither. */
    public static final class As extends PatternNode {
        @Child
        private PatternNode pattern;

        private final int capture;

        /**
         * @param pattern null for none
         * @param capture index of the capture, or -1
         */
        public As(PatternNode pattern, int capture) {
            this.pattern = pattern;
            this.capture = capture;
        }

        @Override
        public boolean matches(VirtualFrame frame, Object subject, Object[] captured) {
            if (pattern != null && !pattern.matches(frame, subject, captured)) {
                return false;
            }
            if (capture >= 0) {
                captured[capture] = subject;
            }
            return true;
        }
    }

    /** Alternatives. */
    public static final class Or extends PatternNode {
        @Children
        private final PatternNode[] alternatives;

        public Or(PatternNode[] alternatives) {
            this.alternatives = alternatives;
        }

        @Override
        @ExplodeLoop
        public boolean matches(VirtualFrame frame, Object subject, Object[] captured) {
            for (PatternNode alternative : alternatives) {
                if (alternative.matches(frame, subject, captured)) {
                    return true;
                }
            }
            return false;
        }
    }
}
