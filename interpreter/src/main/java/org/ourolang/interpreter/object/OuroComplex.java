// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.interop.TruffleObject;

/** A complex number. */
public record OuroComplex(double re, double im) implements Typed, TruffleObject {
    @Override
    public OuroClass type() {
        return BuiltinTypes.COMPLEX;
    }
}
