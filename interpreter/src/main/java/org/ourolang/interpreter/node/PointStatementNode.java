// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.source.SourceSection;

/** A statement that begins with a suspension point, for tools: they are told of the two apart. */
final class PointStatementNode extends StatementNode {
    private final SourceSection section;

    @Child
    private StatementNode point;

    PointStatementNode(StatementNode point) {
        section = point.getSourceSection();
        standFor(point);
        takeSites(point);
        removeTags(~NodeTags.STATEMENT);
        point.removeTags(NodeTags.STATEMENT);
        this.point = point;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return point.execute(frame);
    }

    @Override
    public Object resume(VirtualFrame frame, int site) {
        return point.resume(frame, site);
    }

    /** Tools ask for it before the node is in its place. */
    @Override
    public SourceSection getSourceSection() {
        return section;
    }

    @Override
    public boolean leaves() {
        return point.leaves();
    }
}
