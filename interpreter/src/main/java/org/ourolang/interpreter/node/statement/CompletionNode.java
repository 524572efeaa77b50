// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.Completion;
import org.ourolang.interpreter.node.StatementNode;

/** {@code break} or {@code continue}. */
public final class CompletionNode extends StatementNode {
    private final Completion completion;

    public CompletionNode(Completion completion) {
        this.completion = completion;
    }

    @Override
    public boolean leaves() {
        return true;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return completion;
    }
}
