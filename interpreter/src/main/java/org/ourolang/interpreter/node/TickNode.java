// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.frame.VirtualFrame;

/**
 * Counts a call or a turn of a loop before it runs. Only programs of an engine that counts steps have such nodes, so
 * that all others pay nothing.
 */
public final class TickNode extends StatementNode {
    private final boolean countsResumptions;

    @Child
    private StatementNode body;

    private TickNode(StatementNode body, boolean countsResumptions) {
        this.body = body;
        this.countsResumptions = countsResumptions;
        takeSites(body);
        if (body.span() != null) {
            setSpan(body.span());
        }
    }

    /** The body of a function, each entry and each resumption of which is a step. */
    public static StatementNode call(StatementNode body) {
        return new TickNode(body, true);
    }

    /** The body of a loop, each turn of which is a step. */
    public static StatementNode turn(StatementNode body) {
        return new TickNode(body, false);
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Frames.state(frame).tick();
        return body.execute(frame);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        if (countsResumptions) {
            Frames.state(frame).tick();
        }
        return body.resume(frame, site);
    }
}
