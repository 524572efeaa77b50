// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Native code of arity 0; an absent optional argument is null. */
@FunctionalInterface
public non-sealed interface Fn0 extends NativeCode {
    Object call();

    @Override
    default int arity() {
        return 0;
    }

    @Override
    default Object callWith(Object[] bound) {
        return call();
    }
}
