// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zlib;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;

/** Makes {@code zlib.error}. */
final class ZlibErrors {
    private ZlibErrors() {}

    static OuroError error(String text) {
        Object type = Attributes.get(OuroContext.get().importModule("zlib"), "error");
        return Errors.of((OuroException) Calls.call(type, text));
    }

    /** Of an object that can go on no more. */
    static OuroError inconsistent(String doing) {
        return error("Error -2 while " + doing + ": inconsistent stream state");
    }

    static OuroError badOption() {
        return Errors.valueError("Invalid initialization option");
    }

    static OuroError badData(String reason) {
        return error("Error -3 while decompressing data: " + reason);
    }
}
