// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.frame.VirtualFrame;

/** Something that can be assigned to. */
public abstract class TargetNode extends OuroNode {
    /** Assigns {@code value}. */
    public abstract void assign(VirtualFrame frame, Object value);

    /** Assigns an int without boxing it where the target can hold one. */
    public void assignLong(VirtualFrame frame, long value) {
        assign(frame, value);
    }

    /** Deletes the target. */
    public abstract void delete(VirtualFrame frame);
}
