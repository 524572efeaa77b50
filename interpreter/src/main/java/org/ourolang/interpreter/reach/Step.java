// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.reach;

import com.oracle.truffle.api.nodes.Node;

/** A node of which it is known what values of the program it keeps, in Java's variables, while it runs another. */
public interface Step {
    /** What a node keeps. */
    enum Kept {
        /** Some values, perhaps. */
        SOME,
        /** None; the node around it may keep some. */
        NONE,
        /** None, and there are none around it either. */
        NONE_AROUND
    }

    /** What it keeps while {@code child} runs. */
    Kept keptDuring(Node child);

    /** A node that keeps nothing. */
    interface Open extends Step {
        @Override
        default Kept keptDuring(Node child) {
            return Kept.NONE;
        }
    }

    /** A whole statement. */
    interface Whole extends Step {
        @Override
        default Kept keptDuring(Node child) {
            return Kept.NONE_AROUND;
        }
    }
}
