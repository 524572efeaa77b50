// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.node.TargetNode;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;

/** An {@code except*} clause. */
public final class StarHandlerNode extends StatementNode {
    @Child
    private StatementNode prefix;

    @Child
    private ExpressionNode type;

    @Child
    private TargetNode name;

    @Child
    private StatementNode body;

    /**
     * @param prefix what the class needs and may suspend; null for nothing
     * @param name null for none
     */
    public StarHandlerNode(StatementNode prefix, ExpressionNode type, TargetNode name, StatementNode body) {
        this.prefix = prefix;
        this.type = type;
        this.name = name;
        this.body = body;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        throw com.oracle.truffle.api.CompilerDirectives.shouldNotReachHere();
    }

    /** Whether the clause, suspended at {@code site}, has yet to learn what it handles. */
    boolean isMatching(int site) {
        return prefix != null && prefix.hasSite(site);
    }

    /**
     * Evaluates what the class needs.
     *
     * @param site where to go on; negative from the start
     * @return null, or a {@link org.ourolang.interpreter.node.Suspension}
     */
    Object prepare(VirtualFrame frame, int site) {
        if (prefix == null) {
            return null;
        }
        return site < 0 ? prefix.execute(frame) : prefix.resume(frame, site);
    }

    void split(VirtualFrame frame, StarProgress progress) {
        Object wanted = type.execute(frame);
        try {
            progress.split(wanted);
        } catch (OuroError error) {
            error.locate(this);
            throw error;
        }
    }

    Object handle(VirtualFrame frame, OuroException matched) {
        if (name != null) {
            name.assign(frame, matched);
        }
        return body.execute(frame);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        return body.resume(frame, site);
    }

    void leave(VirtualFrame frame) {
        if (name != null) {
            name.assign(frame, None.NONE);
            name.delete(frame);
        }
    }
}
