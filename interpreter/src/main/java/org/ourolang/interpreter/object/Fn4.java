// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Native code of arity 4; an absent optional argument is null. */
@FunctionalInterface
public non-sealed interface Fn4 extends NativeCode {
    Object call(Object a1, Object a2, Object a3, Object a4);

    @Override
    default int arity() {
        return 4;
    }

    @Override
    default Object callWith(Object[] bound) {
        return call(bound[0], bound[1], bound[2], bound[3]);
    }
}
