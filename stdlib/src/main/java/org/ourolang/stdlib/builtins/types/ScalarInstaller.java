// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.TypeInstaller;

/** Fills the method tables of numbers, strings and bytes. */
public final class ScalarInstaller implements TypeInstaller {
    @Override
    public void install(OuroClass type, TypeBuilder builder) {
        if (type == BuiltinTypes.INT) {
            IntegerMethods.install(builder);
        } else if (type == BuiltinTypes.BOOL) {
            BooleanMethods.install(builder);
        } else if (type == BuiltinTypes.FLOAT) {
            FloatMethods.install(builder);
        } else if (type == BuiltinTypes.COMPLEX) {
            ComplexMethods.install(builder);
        } else if (type == BuiltinTypes.STR) {
            TextMethods.install(builder);
        } else if (type == BuiltinTypes.BYTES) {
            BytesMethods.install(builder);
        } else if (type == BuiltinTypes.BYTEARRAY) {
            ByteArrayMethods.install(builder);
        } else if (type == BuiltinTypes.MEMORYVIEW) {
            MemoryViewMethods.install(builder);
        }
    }
}
