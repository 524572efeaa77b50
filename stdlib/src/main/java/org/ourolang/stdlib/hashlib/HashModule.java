// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.hashlib;

import com.oracle.truffle.api.interop.TruffleObject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Identity;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;

/** A running hash, and the module that makes them. */
public final class HashModule implements Typed, TruffleObject {
    private static final Map<String, String> ALGORITHMS = algorithms();
    private static final OuroClass TYPE = OuroClass.builtin(
            "_hashlib", "HASH", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true)
            .setInstaller(HashModule::install);

    private final String name;
    private final MessageDigest digest;

    private HashModule(String name, MessageDigest digest) {
        this.name = name;
        this.digest = digest;
    }

    private static Map<String, String> algorithms() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("md5", "MD5");
        names.put("sha1", "SHA-1");
        for (String size : new String[] {"224", "256", "384", "512"}) {
            names.put("sha" + size, "SHA-" + size);
            names.put("sha3_" + size, "SHA3-" + size);
        }
        return names;
    }

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("hashlib");
        builder.doc("Secure hashes and message digests.");
        OuroSet names = new OuroSet();
        for (String name : ALGORITHMS.keySet()) {
            names.add(name);
            builder.function(
                    name + "(string=b'', *, usedforsecurity=True)", (data, security) -> start(name, data));
        }
        builder.function("new(name, string=b'', *, usedforsecurity=True)", (name, data, security) -> {
            if (!(name instanceof String text)) {
                throw Errors.typeError("new() argument 'name' must be str, not %s", Types.name(name));
            }
            return start(text.toLowerCase(Locale.ROOT).replace("-", ""), data);
        });
        builder.function("file_digest(fileobj, digest, /, *, _bufsize=262144)", HashModule::ofFile);
        builder.value("algorithms_guaranteed", names);
        builder.value("algorithms_available", names.copy(BuiltinTypes.SET));
        for (String refused : new String[] {"blake2b", "blake2s", "shake_128", "shake_256", "scrypt", "pbkdf2_hmac"}) {
            builder.function(refused + "(*args, **kwargs)", (args, keywords) -> {
                throw Errors.unsupported("hashlib." + refused + "()");
            });
        }
        return builder.module();
    }

    /** The digest of what is left of a file; {@code digest} is a name or a function that makes a hash object. */
    private static Object ofFile(Object file, Object digest, Object size) {
        Object made = digest instanceof String name ? start(name, null) : Calls.call(digest);
        if (Attributes.getOrNull(file, "getbuffer") != null) {
            Calls.method(made, "update", Calls.method(file, "getbuffer"));
            return made;
        }
        if (Attributes.getOrNull(file, "readinto") == null
                || Attributes.getOrNull(file, "readable") == null
                || !Truth.isTrue(Calls.method(file, "readable"))) {
            throw Errors.valueError(
                    "'%s' is not a file-like object in binary reading mode.", Representation.repr(file));
        }
        OuroByteArray part = new OuroByteArray(new byte[Numbers.asInt(size)]);
        Object count = Calls.method(file, "readinto", part);
        while (!count.equals(0L)) {
            byte[] bytes = Arrays.copyOf(part.toArray(), Numbers.asInt(count));
            Calls.method(made, "update", new OuroBytes(bytes));
            count = Calls.method(file, "readinto", part);
        }
        return made;
    }

    private static HashModule start(String name, Object data) {
        String algorithm = ALGORITHMS.get(name);
        if (algorithm == null) {
            throw Errors.valueError("unsupported hash type %s", name);
        }
        try {
            HashModule made = new HashModule(name, MessageDigest.getInstance(algorithm));
            made.digest.update(bytes(data));
            return made;
        } catch (NoSuchAlgorithmException e) {
            throw Errors.valueError("unsupported hash type %s", name);
        }
    }

    private static byte[] bytes(Object data) {
        if (data == null) {
            return new byte[0];
        }
        byte[] bytes = Buffers.orNull(data);
        if (bytes != null) {
            return bytes;
        }
        if (data instanceof String) {
            throw Errors.typeError("Strings must be encoded before hashing");
        }
        throw Errors.typeError("object supporting the buffer API required");
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    private static void install(TypeBuilder type) {
        type.method("update(self, obj, /)", (self, data) -> {
            ((HashModule) self).digest.update(bytes(data));
            return None.NONE;
        });
        type.method("digest(self)", self -> new OuroBytes(((HashModule) self).result()));
        type.method("hexdigest(self)", self -> HexFormat.of().formatHex(((HashModule) self).result()));
        type.method("copy(self)", self -> ((HashModule) self).copy());
        type.getter("name", self -> ((HashModule) self).name);
        type.getter("digest_size", self -> (long) ((HashModule) self).digest.getDigestLength());
        type.getter("block_size", self -> ((HashModule) self).blockSize());
        type.method("__repr__(self, /)", self -> "<" + ((HashModule) self).name + " _hashlib.HASH object @ "
                + Identity.address(self) + ">");
    }

    private HashModule copy() {
        try {
            return new HashModule(name, (MessageDigest) digest.clone());
        } catch (CloneNotSupportedException e) {
            throw Errors.unsupported("copying a hash of " + name);
        }
    }

    private byte[] result() {
        return copy().digest.digest();
    }

    private Object blockSize() {
        if (name.startsWith("sha3_")) {
            return 200L - 2L * digest.getDigestLength();
        }
        return digest.getDigestLength() > 32 ? 128L : 64L;
    }
}
