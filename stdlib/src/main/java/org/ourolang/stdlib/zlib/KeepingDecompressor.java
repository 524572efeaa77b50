// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zlib;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Numbers;

/** A {@code zlib._ZlibDecompressor}: it keeps what it has not used. */
final class KeepingDecompressor implements Typed, TruffleObject {
    static final OuroClass TYPE = OuroClass.builtin(
            "zlib", "_ZlibDecompressor", BuiltinTypes.OBJECT, OuroClass.FINAL, true)
            .setInstaller(KeepingDecompressor::install);

    private final Inflating inflating;
    private boolean needsInput = true;

    private KeepingDecompressor(Wrapping wrapping, byte[] dictionary) {
        this.inflating = new Inflating(wrapping, dictionary);
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private OuroBytes feed(byte[] data, long limit) {
        if (inflating.ended) {
            throw Errors.raise(ExceptionTypes.EOF_ERROR, "End of stream already reached");
        }
        inflating.feed(data);
        byte[] result = inflating.inflate(limit);
        needsInput = !inflating.ended && (limit < 0 || result.length < limit);
        return new OuroBytes(result);
    }

    private static void install(TypeBuilder type) {
        type.constructor("__new__(cls, wbits=15, zdict=b'')", bound -> {
            byte[] dictionary = ZlibModule.dictionary(bound[2]);
            return new KeepingDecompressor(ZlibModule.reading(bound[1]), dictionary);
        });
        type.method(
                "decompress(self, /, data, max_length=-1)",
                (self, data, limit) -> ((KeepingDecompressor) self).feed(ZlibModule.bytes(data),
                        Numbers.asSize(limit)));
        type.getter("needs_input", self -> ((KeepingDecompressor) self).needsInput);
        type.getter("eof", self -> ((KeepingDecompressor) self).inflating.ended);
        type.getter("unused_data", self -> {
            Inflating inflating = ((KeepingDecompressor) self).inflating;
            return inflating.ended ? new OuroBytes(inflating.pending) : OuroBytes.EMPTY;
        });
        type.method("__reduce_ex__(self, protocol, /)", (self, protocol) -> {
            throw Errors.typeError("cannot pickle 'zlib._ZlibDecompressor' object");
        });
    }
}
