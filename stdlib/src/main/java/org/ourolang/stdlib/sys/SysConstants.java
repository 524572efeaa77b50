// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.sys;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.context.ModuleFinder;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.stdlib.support.StructSequence;

/** What {@code sys} says about the interpreter and its numbers. */
final class SysConstants {
    private static final long VERSION = 0x030d00f0L;
    private static final StructSequence VERSION_INFO =
            new StructSequence("sys", "version_info", 5, false, "major", "minor", "micro", "releaselevel", "serial");
    private static final StructSequence FLOAT_INFO = new StructSequence(
            "sys",
            "float_info",
            11,
            false,
            "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp", "dig", "mant_dig", "epsilon", "radix",
            "rounds");
    private static final StructSequence INT_INFO = new StructSequence(
            "sys",
            "int_info",
            4,
            false,
            "bits_per_digit", "sizeof_digit", "default_max_str_digits", "str_digits_check_threshold");
    private static final StructSequence HASH_INFO = new StructSequence(
            "sys",
            "hash_info",
            9,
            false,
            "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits", "seed_bits", "cutoff");
    private static final StructSequence THREAD_INFO =
            new StructSequence("sys", "thread_info", 3, false, "name", "lock", "version");
    private SysConstants() {}

    static void add(ModuleBuilder builder) {
        OuroTuple version = VERSION_INFO.make(3L, 13L, 0L, "final", 0L);
        builder.value("version", "3.13.0 (Ouro 0.1.0) \n[Java " + Runtime.version().feature() + "]");
        builder.value("version_info", version);
        builder.value("hexversion", VERSION);
        builder.value("api_version", 1013L);
        builder.value("copyright", "Copyright the authors of Ouro.");
        builder.value("implementation", implementation(version));
        builder.value("maxsize", Long.MAX_VALUE);
        builder.value("maxunicode", 0x10ffffL);
        builder.value("byteorder", "little");
        builder.value("platform", platform());
        builder.value("platlibdir", "lib");
        builder.value("float_repr_style", "short");
        builder.value("executable", "");
        builder.value("_base_executable", "");
        for (String name : new String[] {"prefix", "exec_prefix", "base_prefix", "base_exec_prefix"}) {
            builder.value(name, "");
        }
        Flags flags = OuroContext.get().extension(Flags.class, () -> Flags.NONE);
        builder.value("dont_write_bytecode", flags.has(Flags.NO_BYTECODE));
        builder.value("pycache_prefix", None.NONE);
        builder.value("warnoptions", OuroList.of(flags.warnings().toArray()));
        builder.value("_xoptions", implementationOptions(flags));
        builder.value("meta_path", ModuleFinder.own());
        builder.value("path_hooks", new OuroList());
        builder.value("path_importer_cache", new OuroDict());
        builder.value("builtin_module_names", builtinNames());
        numbers(builder);
        builder.value("flags", flags.shown());
    }

    private static OuroDict implementationOptions(Flags flags) {
        OuroDict options = new OuroDict();
        flags.implementationOptions().forEach((name, value) -> options.put(name, value == null ? true : value));
        return options;
    }

    private static void numbers(ModuleBuilder builder) {
        builder.value(
                "float_info",
                FLOAT_INFO.make(
                        Double.MAX_VALUE, 1024L, 308L, Double.MIN_NORMAL, -1021L, -307L, 15L, 53L, 0x1p-52, 2L, 1L));
        builder.value("int_info", INT_INFO.make(30L, 4L, 4300L, 640L));
        builder.value(
                "hash_info", HASH_INFO.make(64L, (1L << 61) - 1, 314159L, 0L, 1000003L, "siphash13", 64L, 128L, 0L));
        builder.value("thread_info", THREAD_INFO.make("pthread", "semaphore", None.NONE));
    }

    private static Object builtinNames() {
        return OuroTuple.of("builtins", "itertools", "math", "operator", "random", "sys", "time");
    }

    private static Object implementation(OuroTuple version) {
        List<Object> values = new ArrayList<>(List.of("ouro", version, VERSION, None.NONE));
        String[] names = {"name", "version", "hexversion", "cache_tag"};
        return Calls.call(BuiltinTypes.SIMPLE_NAMESPACE, values.toArray(), names);
    }

    private static String platform() {
        String name = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        if (name.startsWith("mac")) {
            return "darwin";
        }
        return name.startsWith("windows") ? "win32" : "linux";
    }
}
