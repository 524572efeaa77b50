// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.itertools;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.protocol.Calls;

/** Parameterized classes such as {@code chain[int]}. */
final class Aliases {
    private Aliases() {}

    static Object of(Object type, Object parameters) {
        return Calls.call(BuiltinTypes.GENERIC_ALIAS, type, parameters);
    }
}
