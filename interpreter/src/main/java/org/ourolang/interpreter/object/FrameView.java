// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** What a frame that may still run shows at the moment; what cannot be known is NotImplementedError. */
public interface FrameView {
    /** The line, from 1. */
    int line();

    /** The frame that called it; null for none. */
    FrameRecord back();

    /** Its variables: a mapping. */
    Object locals(FrameRecord record);
}
