// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.nodes.DirectCallNode;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.object.Code;

/** Calls the body of a function, through a small cache of direct calls. */
final class CodeCallNode extends Node {
    private static final int LIMIT = 4;

    @CompilationFinal(dimensions = 1)
    private final Code[] codes = new Code[LIMIT];

    @Children
    private final DirectCallNode[] calls = new DirectCallNode[LIMIT];

    @CompilationFinal
    private int count;

    @Child
    private IndirectCallNode indirect;

    /** @param arguments element 0 is the function, then the bound parameter values */
    @ExplodeLoop
    Object call(Code code, Object[] arguments) {
        for (int i = 0; i < count; i++) {
            if (codes[i] == code) {
                return calls[i].call(arguments);
            }
        }
        return miss(code, arguments);
    }

    private Object miss(Code code, Object[] arguments) {
        if (indirect == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (count < LIMIT) {
                codes[count] = code;
                calls[count] = insert(DirectCallNode.create(code.startTarget()));
                return calls[count++].call(arguments);
            }
            indirect = insert(IndirectCallNode.create());
        }
        return indirect.call(code.startTarget(), arguments);
    }
}
