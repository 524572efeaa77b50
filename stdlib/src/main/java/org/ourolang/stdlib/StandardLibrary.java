// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib;

import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.stdlib.abc.AbcModule;
import org.ourolang.stdlib.array.ArrayModule;
import org.ourolang.stdlib.binascii.BinasciiModule;
import org.ourolang.stdlib.bisect.BisectModule;
import org.ourolang.stdlib.builtins.format.TemplateModule;
import org.ourolang.stdlib.collections.CollectionsModule;
import org.ourolang.stdlib.csv.CsvModule;
import org.ourolang.stdlib.difflib.DifflibModule;
import org.ourolang.stdlib.enums.EnumModule;
import org.ourolang.stdlib.functools.FunctoolsModule;
import org.ourolang.stdlib.hashlib.HashModule;
import org.ourolang.stdlib.heapq.HeapModule;
import org.ourolang.stdlib.importlib.ImportingModule;
import org.ourolang.stdlib.itertools.ItertoolsModule;
import org.ourolang.stdlib.json.JsonModule;
import org.ourolang.stdlib.math.ComplexMathModule;
import org.ourolang.stdlib.math.MathModule;
import org.ourolang.stdlib.operator.OperatorModule;
import org.ourolang.stdlib.os.OsModule;
import org.ourolang.stdlib.random.RandomType;
import org.ourolang.stdlib.signal.InterruptModule;
import org.ourolang.stdlib.struct.StructModule;
import org.ourolang.stdlib.sys.SysModule;
import org.ourolang.stdlib.thread.ThreadModule;
import org.ourolang.stdlib.time.TimeModule;
import org.ourolang.stdlib.types.TypesModule;
import org.ourolang.stdlib.typing.TypingModule;
import org.ourolang.stdlib.warnings.NativeTracebacks;
import org.ourolang.stdlib.weakref.WeakReferences;
import org.ourolang.stdlib.zlib.ZlibModule;
import org.ourolang.stdlib.zones.ZoneModule;
import org.ourolang.interpreter.object.Deprecations;
import org.ourolang.interpreter.object.Omissions;
import org.ourolang.stdlib.support.Warnings;

/** The native modules of the library, each made at its first import. */
public final class StandardLibrary implements LibraryProvider {
    private static final Map<String, Supplier<OuroModule>> MODULES = Map.ofEntries(
            Map.entry("_abc", AbcModule::makeStructural),
            Map.entry("_closing", TypesModule::makeClosing),
            Map.entry("_collections", CollectionsModule::make),
            Map.entry("_difflib", DifflibModule::make),
            Map.entry("_enum", EnumModule::make),
            Map.entry("_functools", FunctoolsModule::make),
            Map.entry("_heapq", HeapModule::make),
            Map.entry("_importing", ImportingModule::make),
            Map.entry("_json", JsonModule::make),
            Map.entry("_os", OsModule::make),
            Map.entry("_template", TemplateModule::make),
            Map.entry("_thread", ThreadModule::make),
            Map.entry("_rows", CsvModule::make),
            Map.entry("_struct", StructModule::make),
            Map.entry("_interrupt", InterruptModule::make),
            Map.entry("_zlib", ZlibModule::make),
            Map.entry("_zones", ZoneModule::make),
            Map.entry("_traceback", NativeTracebacks::make),
            Map.entry("_types", TypesModule::makeNames),
            Map.entry("_weakref", WeakReferences::make),
            Map.entry("abc", AbcModule::make),
            Map.entry("array", ArrayModule::make),
            Map.entry("binascii", BinasciiModule::make),
            Map.entry("bisect", BisectModule::make),
            Map.entry("cmath", ComplexMathModule::make),
            Map.entry("hashlib", HashModule::make),
            Map.entry("itertools", ItertoolsModule::make),
            Map.entry("math", MathModule::make),
            Map.entry("operator", OperatorModule::make),
            Map.entry("_mersenne", RandomType::make),
            Map.entry("sys", SysModule::make),
            Map.entry("time", TimeModule::make),
            Map.entry("types", TypesModule::make),
            Map.entry("_typing", TypingModule::make));

    /** For service loading. */
    public StandardLibrary() {
        Deprecations.install(Warnings::deprecated);
        Omissions.install(text -> Warnings.warn(text, ExceptionTypes.RUNTIME_WARNING, 1));
    }

    @Override
    public Set<String> names() {
        return MODULES.keySet();
    }

    @Override
    public OuroModule load(String name) {
        return MODULES.get(name).get();
    }

    @Override
    public InputStream open(String path) {
        return StandardLibrary.class.getResourceAsStream(path);
    }
}
