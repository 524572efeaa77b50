// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** An iterator that Java can advance without a lookup, though it runs guest code: a generator. */
public interface DirectIterator {
    /** The next element; null at the end, whatever value the end carries. */
    Object nextOrNull();
}
