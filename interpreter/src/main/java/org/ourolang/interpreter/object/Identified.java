// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** An object that keeps its own identity number, so that nothing else needs to remember it. */
public interface Identified {
    /** The number, counted from 1; 0 if nobody has asked for it yet. */
    int identity();

    /** Gives the number, once. */
    void setIdentity(int identity);
}
