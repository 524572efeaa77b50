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
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.Typed;
import org.ourolang.interpreter.object.Work;
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
    private static final int BYTES_AT_ONCE = 1 << 22;
    private static final Map<String, String> ALGORITHMS = algorithms();
    private static final OuroClass TYPE = OuroClass.builtin(
            "_hashlib", "HASH", BuiltinTypes.OBJECT, OuroClass.FINAL | OuroClass.NOT_CALLABLE, true)
            .setInstaller(HashModule::install);

    private static final String[] PUBLIC = {
            "md5", "sha1", "sha224", "sha256", "sha384", "sha512", "blake2b", "blake2s", "sha3_224", "sha3_256",
            "sha3_384",
            "sha3_512", "shake_128", "shake_256", "new", "algorithms_guaranteed", "algorithms_available", "file_digest",
            "pbkdf2_hmac"
    };

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
        for (String name : new String[] {"shake_128", "shake_256"}) {
            names.add(name);
            builder.function(
                    name + "(string=b'', *, usedforsecurity=True)",
                    (data, security) -> ShakeHash.start(name, bytes(data)));
        }
        for (OuroClass type : new OuroClass[] {BlakeHash.BLAKE2B, BlakeHash.BLAKE2S}) {
            names.add(type.name());
            builder.value(type.name(), type);
        }
        builder.function("new(name, data=b'', **kwargs)", HashModule::ofName);
        builder.functionN(
                "pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None)", HashModule::deriveKey);
        builder.function("file_digest(fileobj, digest, /, *, _bufsize=262144)", HashModule::ofFile);
        builder.value("algorithms_guaranteed", names);
        builder.value("algorithms_available", names.copy(BuiltinTypes.SET));
        builder.functionN(Scrypt.SIGNATURE, Scrypt::derive);
        builder.value("__all__", OuroTuple.of((Object[]) PUBLIC));
        return builder.module();
    }

    private static Object ofName(Object name, Object data, Object options) {
        if (!(name instanceof String given)) {
            throw Errors.typeError("name must be a string");
        }
        String plain = given.toLowerCase(Locale.ROOT);
        OuroDict others = (OuroDict) options;
        if (plain.startsWith("blake2")) {
            OuroClass type = plain.equals("blake2b") ? BlakeHash.BLAKE2B : BlakeHash.BLAKE2S;
            Object[] arguments = new Object[1 + others.size()];
            arguments[0] = data == null ? new OuroBytes(new byte[0]) : data;
            String[] keywords = new String[others.size()];
            for (int i = 0; i < keywords.length; i++) {
                keywords[i] = (String) others.keysToArray()[i];
                arguments[i + 1] = others.getString(keywords[i]);
            }
            return Calls.call(type, arguments, keywords);
        }
        others.remove("usedforsecurity");
        if (others.size() > 0) {
            throw Errors.typeError("'%s' is an invalid keyword argument for new()", others.keysToArray()[0]);
        }
        return plain.startsWith("shake_") ? ShakeHash.start(plain, bytes(data)) : start(plain.replace("-", ""), data);
    }

    private static Object deriveKey(Object[] bound) {
        if (!(bound[0] instanceof String name)) {
            throw Errors.typeError("pbkdf2_hmac() argument 'hash_name' must be str, not %s", Types.name(bound[0]));
        }
        byte[] password = Buffers.of(bound[1]);
        byte[] salt = Buffers.of(bound[2]);
        long iterations = Numbers.asSize(bound[3]);
        if (iterations < 1) {
            throw Errors.valueError("iteration value must be greater than 0.");
        }
        HashModule hash = start(name.toLowerCase(Locale.ROOT).replace("-", ""), null);
        int length = bound[4] == None.NONE ? hash.digest.getDigestLength() : Numbers.asInt(bound[4]);
        if (length < 1) {
            throw Errors.valueError("key length must be greater than 0.");
        }
        try {
            int block = Numbers.asInt(hash.blockSize());
            return new OuroBytes(KeyDerivation.pbkdf2(hash.digest, block, password, salt, iterations, length));
        } catch (CloneNotSupportedException never) {
            throw new IllegalStateException(never);
        }
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
            made.update(bytes(data));
            return made;
        } catch (NoSuchAlgorithmException e) {
            throw Errors.valueError("unsupported hash type %s", name);
        }
    }

    private void update(byte[] data) {
        for (int at = 0; at < data.length; at += BYTES_AT_ONCE) {
            Work.poll();
            digest.update(data, at, Math.min(BYTES_AT_ONCE, data.length - at));
        }
    }

    /** The bytes of what is to be hashed; none for null. */
    static byte[] bytes(Object data) {
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
            ((HashModule) self).update(bytes(data));
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
