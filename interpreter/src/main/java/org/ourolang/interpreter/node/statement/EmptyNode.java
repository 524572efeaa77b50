// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.node.StatementNode;

/** {@code pass}, and declarations that act before the program runs. */
public final class EmptyNode extends StatementNode {
    @Override
    public Object execute(VirtualFrame frame) {
        return null;
    }
}
