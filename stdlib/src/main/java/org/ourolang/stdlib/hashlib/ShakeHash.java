// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.hashlib;

import com.oracle.truffle.api.interop.TruffleObject;
import java.util.HexFormat;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Numbers;

/** A running hash whose digests are as long as is asked for. */
final class ShakeHash implements Typed, TruffleObject {
    private static final OuroClass TYPE = OuroClass.builtin(
            "_hashlib", "HASHXOF", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true)
            .setInstaller(ShakeHash::install);

    private final String name;
    private final Shake shake;

    private ShakeHash(String name, Shake shake) {
        this.name = name;
        this.shake = shake;
    }

    /** @param name {@code shake_128} or {@code shake_256} */
    static ShakeHash start(String name, byte[] data) {
        ShakeHash made = new ShakeHash(name, new Shake(Integer.parseInt(name.substring(name.indexOf('_') + 1))));
        made.shake.update(data);
        return made;
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private static ShakeHash of(Object self) {
        return (ShakeHash) self;
    }

    private static byte[] digest(Object self, Object length) {
        long wanted = Numbers.asSize(length);
        if (wanted < 0 || wanted > Integer.MAX_VALUE) {
            throw Errors.raise(ExceptionTypes.MEMORY_ERROR);
        }
        return of(self).shake.digest((int) wanted);
    }

    private static void install(TypeBuilder type) {
        type.method("update(self, obj, /)", (self, data) -> {
            of(self).shake.update(HashModule.bytes(data));
            return None.NONE;
        });
        type.method("digest(self, /, length)", (self, length) -> new OuroBytes(digest(self, length)));
        type.method("hexdigest(self, /, length)", (self, length) -> HexFormat.of().formatHex(digest(self, length)));
        type.method("copy(self, /)", self -> new ShakeHash(of(self).name, of(self).shake.copy()));
        type.getter("name", self -> of(self).name);
        type.getter("digest_size", self -> 0L);
        type.getter("block_size", self -> (long) of(self).shake.rate);
        type.method(
                "__repr__(self, /)",
                self -> "<" + of(self).name + " _hashlib.HASHXOF object @ " + Identity.address(self) + ">");
    }
}
