// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** An object whose bytes the operators of {@code bytes} take as a right operand: what exports a buffer. */
public interface BytesLike {
    /** A copy of the bytes. */
    byte[] copy();
}
