// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.zlib;

import com.oracle.truffle.api.interop.TruffleObject;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Numbers;

/** A {@code zlib.decompressobj()}: what it has not used is handed in again by the caller. */
final class Decompressor implements Typed, TruffleObject {
    private static final OuroClass TYPE = OuroClass.builtin(
            "zlib", "Decompress", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true)
            .setInstaller(Decompressor::install);

    private final Inflating inflating;
    private byte[] tail = {};
    private byte[] unused = {};

    Decompressor(Wrapping wrapping, byte[] dictionary) {
        this.inflating = new Inflating(wrapping, dictionary);
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private OuroBytes feed(byte[] data, long limit) {
        inflating.feed(data);
        byte[] result = inflating.inflate(limit);
        if (inflating.ended) {
            unused = inflating.pending;
            tail = new byte[0];
        } else if (limit >= 0) {
            tail = inflating.pending;
            inflating.pending = new byte[0];
        }
        return new OuroBytes(result);
    }

    private OuroBytes flush() {
        byte[] left = tail;
        tail = new byte[0];
        return inflating.ended ? OuroBytes.EMPTY : feed(left, -1);
    }

    private static void install(TypeBuilder type) {
        type.method("decompress(self, data, /, max_length=0)", (self, data, limit) -> {
            long most = Numbers.asSize(limit);
            if (most < 0) {
                throw Errors.valueError("max_length must be non-negative");
            }
            return ((Decompressor) self).feed(ZlibModule.bytes(data), most == 0 ? -1 : most);
        });
        type.method("flush(self, length=16384, /)", (self, length) -> {
            if (Numbers.asSize(length) <= 0) {
                throw Errors.valueError("length must be greater than zero");
            }
            return ((Decompressor) self).flush();
        });
        type.getter("unused_data", self -> new OuroBytes(((Decompressor) self).unused));
        type.getter("unconsumed_tail", self -> new OuroBytes(((Decompressor) self).tail));
        type.getter("eof", self -> ((Decompressor) self).inflating.ended);
        for (String name : new String[] {"copy(self, /)", "__copy__(self, /)", "__deepcopy__(self, memo, /)"}) {
            type.methodN(name, bound -> {
                throw Errors.unsupported("copying a zlib.decompressobj()");
            });
        }
    }
}
