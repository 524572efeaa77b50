// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.RepeatingNode;
import org.ourolang.interpreter.node.Completion;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;

/** {@code while}. */
public final class WhileNode extends StatementNode {
    @Child
    private LoopNode loop;

    @Child
    private StatementNode orElse;

    /**
     * @param prefix runs before each test; null for none
     * @param orElse null for none
     */
    public WhileNode(StatementNode prefix, ExpressionNode test, StatementNode body, StatementNode orElse) {
        this.loop = com.oracle.truffle.api.Truffle.getRuntime().createLoopNode(new Repetition(prefix, test, body));
        this.orElse = orElse;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return finish(frame, loop.execute(frame));
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        if (orElse != null && orElse.hasSite(site)) {
            return orElse.resume(frame, site);
        }
        Object exit = ((Repetition) loop.getRepeatingNode()).resume(frame, site);
        return finish(frame, exit == RepeatingNode.CONTINUE_LOOP_STATUS ? loop.execute(frame) : exit);
    }

    private Object finish(VirtualFrame frame, Object exit) {
        if (exit == LoopExit.EXHAUSTED) {
            return orElse == null ? null : orElse.execute(frame);
        }
        return exit == Completion.BREAK ? null : exit;
    }

    private static final class Repetition extends RoundsNode {
        @Child
        private StatementNode prefix;

        @Child
        private ExpressionNode test;

        @Child
        private StatementNode body;

        Repetition(StatementNode prefix, ExpressionNode test, StatementNode body) {
            this.prefix = prefix;
            this.test = test;
            this.body = body;
        }

        @Override
        public Object executeRepeatingWithValue(VirtualFrame frame) {
            if (prefix != null) {
                Object completion = prefix.execute(frame);
                if (completion != null) {
                    return completion;
                }
            }
            if (!test.condition(frame)) {
                return LoopExit.EXHAUSTED;
            }
            return afterBody(body.execute(frame));
        }

        Object resume(VirtualFrame frame, int site) {
            if (prefix != null && prefix.hasSite(site)) {
                Object completion = prefix.resume(frame, site);
                if (completion != null) {
                    return completion;
                }
                return test.condition(frame) ? afterBody(body.execute(frame)) : LoopExit.EXHAUSTED;
            }
            return afterBody(body.resume(frame, site));
        }
    }
}
