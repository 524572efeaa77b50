// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.struct;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** Makes {@code struct.error}. */
final class StructErrors {
    private StructErrors() {}

    static OuroError error(String text, Object... arguments) {
        Object type = Attributes.get(OuroContext.get().importModule("struct"), "error");
        return Errors.of((OuroException) Calls.call(type, arguments.length == 0 ? text : text.formatted(arguments)));
    }
}
