// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Native code that takes its bound parameters as an array, one element per parameter of the signature. */
@FunctionalInterface
public non-sealed interface FnN extends NativeCode {
    Object call(Object[] bound);

    @Override
    default int arity() {
        return ARRAY;
    }

    @Override
    default Object callWith(Object[] bound) {
        return call(bound);
    }
}
