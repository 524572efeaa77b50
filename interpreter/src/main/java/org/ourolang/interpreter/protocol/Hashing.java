// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.NativeHash;
import org.ourolang.interpreter.object.DictView;
import org.ourolang.interpreter.object.MappingProxy;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroRange;
import org.ourolang.interpreter.object.OuroSet;
import org.ourolang.interpreter.object.OuroSlice;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Work;

/** Hashing. */
public final class Hashing {
    private static final long NONE_HASH = 0xFCA86420L;

    private Hashing() {}

    /** {@code hash(value)}. Raises TypeError for the unhashable. */
    @TruffleBoundary
    public static long hash(Object value) {
        if (value instanceof String text) {
            return NativeHash.ofString(text);
        }
        if (value instanceof Long number) {
            return NativeHash.ofLong(number);
        }
        OuroClass type = Types.of(value);
        if (type.is(OuroClass.CORE)) {
            return nativeHash(value);
        }
        Object method = type.lookup("__hash__");
        if (method == None.NONE) {
            throw unhashable(type);
        }
        if (method == null) {
            return nativeHash(value);
        }
        if (method instanceof BuiltinMethod builtin
                && (builtin.owner() == BuiltinTypes.OBJECT || builtin.serves("__hash__", type))) {
            return builtin.owner() == BuiltinTypes.OBJECT ? identityHash(value) : nativeHash(value);
        }
        Object answer = Calls.callUnbound(method, value, new Object[0], Keywords.NONE);
        if (!Numbers.isInteger(answer)) {
            throw Errors.typeError("__hash__ method should return an integer");
        }
        Object number = OuroInstance.unwrap(answer);
        long hash = number instanceof BigInteger big ? NativeHash.ofBig(big) : Integers.big(number).longValue();
        return hash == -1 ? -2 : hash;
    }

    private static OuroError unhashable(OuroClass type) {
        return Errors.typeError("unhashable type: '%s'", type.fullName());
    }

    /** The hash of a value of a builtin class, without lookup; raises TypeError for the unhashable. */
    @TruffleBoundary
    public static long nativeHash(Object original) {
        Object value = OuroInstance.unwrap(original);
        if (value instanceof String text) {
            return NativeHash.ofString(text);
        }
        if (value instanceof Long number) {
            return NativeHash.ofLong(number);
        }
        if (value instanceof OuroTuple tuple) {
            return ofTuple(tuple.items);
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof Double number) {
            return Double.isNaN(number) ? System.identityHashCode(number) : NativeHash.ofDouble(number);
        }
        if (value == None.NONE) {
            return NONE_HASH;
        }
        if (value instanceof BigInteger number) {
            return NativeHash.ofBig(number);
        }
        return nativeHashRare(value);
    }

    private static long nativeHashRare(Object value) {
        if (value instanceof MappingProxy proxy) {
            return hash(proxy.mapping);
        }
        if (value instanceof OuroBytes bytes) {
            return NativeHash.ofBytes(bytes.bytes);
        }
        if (value instanceof OuroSet set && set.isFrozen()) {
            return set.frozenHash();
        }
        if (value instanceof OuroComplex number) {
            return NativeHash.ofComplex(nativeHash(number.re()), nativeHash(number.im()));
        }
        if (value instanceof OuroRange range) {
            return ofRange(range);
        }
        if (value instanceof OuroSlice slice) {
            return NativeHash.ofSlice(lanes(new Object[] {slice.start(), slice.stop(), slice.step()}));
        }
        if (value instanceof BoundMethod method) {
            long hash = identityHash(method.self()) ^ hash(method.function());
            return hash == -1 ? -2 : hash;
        }
        OuroClass type = Types.of(value);
        if (value instanceof DictView view && view.kind() == DictView.Kind.VALUES) {
            return identityHash(value);
        }
        if (type.layoutBase().is(OuroClass.CORE)) {
            throw unhashable(type);
        }
        return identityHash(value);
    }

    private static long ofRange(OuroRange range) {
        Object length = range.length();
        if (length.equals(0L)) {
            return ofTuple(new Object[] {length, None.NONE, None.NONE});
        }
        if (length.equals(1L)) {
            return ofTuple(new Object[] {length, range.start, None.NONE});
        }
        return ofTuple(new Object[] {length, range.start, range.step});
    }

    private static long ofTuple(Object[] items) {
        return NativeHash.ofTuple(lanes(items));
    }

    private static long[] lanes(Object[] items) {
        long[] lanes = new long[items.length];
        for (int i = 0; i < lanes.length; i++) {
            if (items[i] instanceof OuroTuple) {
                Work.step();
            }
            lanes[i] = hash(items[i]);
        }
        return lanes;
    }

    /** {@code object.__hash__}. */
    public static long identityHash(Object value) {
        return Identity.of(value) >> 4;
    }
}
