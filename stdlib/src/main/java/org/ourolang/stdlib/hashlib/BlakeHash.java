// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.hashlib;

import com.oracle.truffle.api.interop.TruffleObject;
import java.math.BigInteger;
import java.util.HexFormat;
import java.util.Locale;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;

/** The classes {@code hashlib.blake2b} and {@code hashlib.blake2s}: running hashes with parameters. */
final class BlakeHash implements Typed, TruffleObject {
    static final OuroClass BLAKE2B = type(Blake2.Kind.BLAKE2B);
    static final OuroClass BLAKE2S = type(Blake2.Kind.BLAKE2S);
    private static final int KEY = 2;
    private static final int LARGEST_BYTE = 255;

    private final Blake2 digest;

    private BlakeHash(Blake2 digest) {
        this.digest = digest;
    }

    private static String name(Blake2.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static OuroClass type(Blake2.Kind kind) {
        return OuroClass.builtin("_blake2", name(kind), BuiltinTypes.OBJECT, OuroClass.FINAL, true)
                .setInstaller(type -> install(type, kind));
    }

    @Override
    public OuroClass type() {
        return digest.kind == Blake2.Kind.BLAKE2B ? BLAKE2B : BLAKE2S;
    }

    private static void install(TypeBuilder type, Blake2.Kind kind) {
        type.constructor(
                "__new__(cls, data=b'', /, *, digest_size=" + kind.longest()
                        + ", key=b'', salt=b'', person=b'', fanout=1, depth=1, leaf_size=0, node_offset=0, node_depth=0,"
                        + " inner_size=0, last_node=False, usedforsecurity=True)",
                bound -> make(kind, bound));
        type.attribute("SALT_SIZE", (long) kind.salt());
        type.attribute("PERSON_SIZE", (long) kind.salt());
        type.attribute("MAX_KEY_SIZE", (long) kind.longest());
        type.attribute("MAX_DIGEST_SIZE", (long) kind.longest());
        type.method("update(self, data, /)", (self, data) -> {
            of(self).digest.update(HashModule.bytes(data));
            return None.NONE;
        });
        type.method("digest(self, /)", self -> new OuroBytes(of(self).copy().digest.digest()));
        type.method("hexdigest(self, /)", self -> HexFormat.of().formatHex(of(self).copy().digest.digest()));
        type.method("copy(self, /)", self -> of(self).copy());
        type.getter("name", self -> name(of(self).digest.kind));
        type.getter("digest_size", self -> (long) of(self).digest.getDigestLength());
        type.getter("block_size", self -> (long) of(self).digest.kind.block());
    }

    private static BlakeHash of(Object self) {
        return (BlakeHash) self;
    }

    private BlakeHash copy() {
        try {
            return new BlakeHash((Blake2) digest.clone());
        } catch (CloneNotSupportedException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Object make(Blake2.Kind kind, Object[] bound) {
        long size = Numbers.asSize(bound[KEY]);
        if (size < 1 || size > kind.longest()) {
            throw Errors.valueError("digest_size must be between 1 and %s bytes", kind.longest());
        }
        byte[] key = limited(bound[3], kind.longest(), "key");
        byte[] parameters = parameters(kind, bound, (int) size, key.length);
        BlakeHash made = new BlakeHash(new Blake2(kind, parameters, key, Truth.isTrue(bound[12])));
        made.digest.update(HashModule.bytes(bound[1]));
        return made;
    }

    private static byte[] parameters(Blake2.Kind kind, Object[] bound, int size, int keySize) {
        byte[] salt = limited(bound[4], kind.salt(), "salt");
        byte[] person = limited(bound[5], kind.salt(), "person");
        byte[] block = new byte[kind.longest()];
        System.arraycopy(salt, 0, block, block.length - 2 * kind.salt(), salt.length);
        System.arraycopy(person, 0, block, block.length - kind.salt(), person.length);
        block[0] = (byte) size;
        block[1] = (byte) keySize;
        block[2] = between("fanout", bound[6], 0, LARGEST_BYTE, "");
        block[3] = between("depth", bound[7], 1, LARGEST_BYTE, "");
        put(block, 4, unsigned(bound[8], 32, "leaf_size"), 4);
        boolean is2b = kind == Blake2.Kind.BLAKE2B;
        int offsetSize = is2b ? 8 : 6;
        put(block, 8, unsigned(bound[9], 8 * offsetSize, "node_offset"), offsetSize);
        block[8 + offsetSize] = between("node_depth", bound[10], 0, LARGEST_BYTE, "");
        block[9 + offsetSize] = between("inner_size", bound[11], 0, kind.longest(), "is ");
        return block;
    }

    private static byte[] limited(Object value, int longest, String name) {
        byte[] bytes = HashModule.bytes(value);
        if (bytes.length > longest) {
            throw Errors.valueError("maximum %s length is %s bytes", name, longest);
        }
        return bytes;
    }

    private static byte between(String name, Object value, int least, int largest, String word) {
        long number = Numbers.asSize(value);
        if (number < least || number > largest) {
            throw Errors.valueError("%s must be between %s and %s%s", name, least, word, largest);
        }
        return (byte) number;
    }

    private static BigInteger unsigned(Object value, int bits, String name) {
        Object index = Numbers.index(value);
        BigInteger number = index instanceof Long small ? BigInteger.valueOf(small) : (BigInteger) index;
        if (number.signum() < 0) {
            throw Errors.valueError("value must be positive");
        }
        if (number.bitLength() > Long.SIZE) {
            throw Errors.overflowError("int too big to convert");
        }
        if (number.bitLength() > bits) {
            throw Errors.raise(
                    ExceptionTypes.OVERFLOW_ERROR, name + " is too large");
        }
        return number;
    }

    private static void put(byte[] block, int at, BigInteger value, int count) {
        for (int i = 0; i < count; i++) {
            block[at + i] = value.shiftRight(8 * i).byteValue();
        }
    }
}
