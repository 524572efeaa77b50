// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.random;

import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;

/** The classes {@code Random} and {@code SystemRandom}, and the module whose functions are a hidden instance's methods. */
public final class RandomType {
    static final OuroClass TYPE = OuroClass.builtin(
            "random", "Random", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN, true)
            .setInstaller(RandomType::install);
    static final OuroClass SYSTEM =
            OuroClass.builtin("random", "SystemRandom", TYPE, OuroClass.HAS_DICTIONARY | OuroClass.WRITTEN, false)
                    .setInstaller(RandomType::installSystem);

    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(64);
    private static final String[] FUNCTIONS = {
            "betavariate", "binomialvariate", "choice", "choices", "expovariate", "gammavariate", "gauss",
            "getrandbits",
            "getstate", "lognormvariate", "normalvariate", "paretovariate", "randbytes", "randint", "random",
            "randrange",
            "sample", "seed", "setstate", "shuffle", "triangular", "uniform", "vonmisesvariate", "weibullvariate"
    };

    private RandomType() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("random");
        builder.doc("Random variable generators.");
        builder.type(TYPE).type(SYSTEM);
        RandomObject hidden = new RandomObject(TYPE, false);
        hidden.seedFromEntropy();
        for (String name : FUNCTIONS) {
            builder.value(name, Attributes.get(hidden, name));
        }
        builder.value("_inst", hidden);
        Object[] names = new Object[FUNCTIONS.length + 2];
        names[0] = "Random";
        names[1] = "SystemRandom";
        System.arraycopy(FUNCTIONS, 0, names, 2, FUNCTIONS.length);
        builder.value("__all__", OuroList.of(names));
        return builder.module();
    }

    private static void install(TypeBuilder type) {
        type.attribute("VERSION", 3L);
        type.doc("Random number generator base class used by bound module functions.");
        type.constructor(cls -> new RandomObject(cls, false));
        type.getter("__dict__", self -> ((RandomObject) self).dictionary());
        type.method("__init__(self, x=None)", (self, x) -> {
            Calls.method(self, "seed", x);
            return None.NONE;
        });
        type.method("seed(self, a=None, version=2)", (self, seed, version) -> seed((RandomObject) self, seed, version));
        type.method("random(self, /)", self -> ((RandomObject) self).nativeRandom());
        type.method("getrandbits(self, k, /)", (self, k) -> bits((RandomObject) self, k));
        type.method("randbytes(self, n)", (self, n) -> bytes((RandomObject) self, n));
        type.method("getstate(self)", self -> state((RandomObject) self));
        type.method("setstate(self, state)", (self, state) -> restore((RandomObject) self, state));
        type.method("__getstate__(self, /)", self -> Calls.method(self, "getstate"));
        type.method("__setstate__(self, state, /)", (self, state) -> Calls.method(self, "setstate", state));
        type.method("__reduce__(self, /)", self -> OuroTuple.of(
                ((RandomObject) self).type(), OuroTuple.EMPTY, Calls.method(self, "getstate")));
        type.method("_randbelow(self, n)", (self, n) -> ((RandomObject) self).below(Integers.big(Numbers.index(n))));
        Choices.install(type);
        Distributions.install(type);
    }

    private static void installSystem(TypeBuilder type) {
        type.doc("Alternate random number generator using sources provided by the operating system.");
        type.constructor(cls -> new RandomObject(cls, true));
        type.method("seed(self, /, *args, **kwds)", (self, args, keywords) -> None.NONE);
        type.method("getstate(self, /, *args, **kwds)", (self, args, keywords) -> {
            throw Errors.notImplementedError("System entropy source does not have state.");
        });
        type.method("setstate(self, /, *args, **kwds)", (self, args, keywords) -> {
            throw Errors.notImplementedError("System entropy source does not have state.");
        });
    }

    private static Object seed(RandomObject random, Object seed, Object version) {
        Object value = OuroInstance.unwrap(seed);
        boolean second = version instanceof Long number && number == 2;
        if (value == None.NONE) {
            random.seedFromEntropy();
        } else if (value instanceof String text) {
            random.seed(second ? MersenneTwister.seedOf(text) : firstVersion(text));
        } else if (value instanceof OuroBytes bytes && second) {
            random.seed(MersenneTwister.seedOf(bytes.bytes));
        } else if (value instanceof OuroByteArray array && second) {
            random.seed(MersenneTwister.seedOf(bytesOf(array)));
        } else if (value instanceof Long || value instanceof BigInteger || value instanceof Boolean) {
            random.seed(Integers.big(Numbers.index(value)));
        } else if (value instanceof Double) {
            BigInteger hash = BigInteger.valueOf(Hashing.hash(value));
            random.seed(hash.signum() < 0 ? hash.add(WORD) : hash);
        } else {
            throw Errors.typeError(
                    "The only supported seed types are:\nNone, int, float, str, bytes, and bytearray.");
        }
        return None.NONE;
    }

    private static byte[] bytesOf(OuroByteArray array) {
        Object[] items = Iteration.toArray(array);
        byte[] bytes = new byte[items.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = ((Long) items[i]).byteValue();
        }
        return bytes;
    }

    private static BigInteger firstVersion(String text) {
        BigInteger mask = WORD.subtract(BigInteger.ONE);
        int[] points = text.codePoints().toArray();
        BigInteger x = BigInteger.valueOf(points.length == 0 ? 0 : (long) points[0] << 7);
        for (int point : points) {
            x = x.multiply(BigInteger.valueOf(1000003)).xor(BigInteger.valueOf(point)).and(mask);
        }
        x = x.xor(BigInteger.valueOf(points.length));
        return x;
    }

    private static Object bits(RandomObject random, Object count) {
        int bits = Numbers.asInt(count);
        if (bits < 0) {
            throw Errors.valueError("number of bits must be non-negative");
        }
        return random.nativeBits(bits);
    }

    private static Object bytes(RandomObject random, Object count) {
        long size = Numbers.asInt(count);
        BigInteger value = Integers.big(Calls.method(random, "getrandbits", size * 8));
        byte[] result = new byte[Math.toIntExact(size)];
        byte[] big = value.toByteArray();
        for (int i = 0; i < result.length && i < big.length; i++) {
            result[i] = big[big.length - 1 - i];
        }
        return new OuroBytes(result);
    }

    private static Object state(RandomObject random) {
        int[] words = random.twister.state();
        Object[] items = new Object[words.length];
        for (int i = 0; i < items.length; i++) {
            items[i] = words[i] & 0xffffffffL;
        }
        Object gauss = Double.isNaN(random.nextGauss) ? None.NONE : (Object) random.nextGauss;
        return OuroTuple.of(3L, OuroTuple.of(items), gauss);
    }

    private static Object restore(RandomObject random, Object state) {
        Object given = Items.get(state, 0L);
        if (!given.equals(2L) && !given.equals(3L)) {
            throw Errors.valueError(
                    "state with version %s passed to Random.setstate() of version 3", Representation.str(given));
        }
        Object[] parts = Iteration.toArray(state);
        Object[] items = Iteration.toArray(parts[1]);
        if (items.length != MersenneTwister.WORDS + 1) {
            throw Errors.valueError("state vector is the wrong size");
        }
        int[] words = new int[items.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = (int) Numbers.asSize(items[i]);
        }
        if (words[MersenneTwister.WORDS] < 0 || words[MersenneTwister.WORDS] > MersenneTwister.WORDS) {
            throw Errors.valueError("invalid state");
        }
        random.twister.restore(words);
        random.nextGauss = parts[2] == None.NONE ? Double.NaN : Numbers.asDouble(parts[2]);
        return None.NONE;
    }
}
