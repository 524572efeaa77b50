// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.coroutine.AwaitableObject;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.language.source.SourceText;

/** An assignment to, or deletion of, a name that nobody else can see: drops what the name stood for before. */
public final class RebindNode extends StatementNode {
    private final UnsharedName name;

    @Child
    private StatementNode statement;

    public RebindNode(UnsharedName name, StatementNode statement) {
        this.name = name;
        this.statement = statement;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Droppable old = AwaitableObject.droppable(name.value(frame));
        Object completion = statement.execute(frame);
        if (old != null && name.value(frame) != old) {
            drop(old, Frames.function(frame));
        }
        return completion;
    }

    @TruffleBoundary
    private void drop(Droppable dropped, OuroFunction running) {
        SourceText source = running.code().source();
        int line = source.lineOf(span().start());
        dropped.dropped(running.state(), source.name(), line, source.line(line));
    }
}
