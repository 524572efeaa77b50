// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.context.ModuleFinder;
import org.ourolang.interpreter.context.ModuleLoader;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Hashing;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.syntax.Program;

/** The methods of the finders and loaders that the import system has itself (PEP 302, PEP 451). */
final class LoaderMethods {
    private static final String FIND_SPEC = "find_spec(cls, fullname, path=None, target=None)";

    private LoaderMethods() {}

    static void installBuiltin(TypeBuilder type) {
        type.classMethodN(FIND_SPEC, bound -> orNone(finder().inLibrary((String) bound[1])));
        type.staticMethod1("create_module(spec)", spec -> loader().make(spec));
        type.staticMethod1("exec_module(module)", module -> None.NONE);
        type.classMethod2("get_code(cls, fullname)", (cls, name) -> None.NONE);
        type.classMethod2("get_source(cls, fullname)", (cls, name) -> None.NONE);
        type.classMethod2("is_package(cls, fullname)", (cls, name) -> false);
    }

    /** Nothing is frozen here; what CPython freezes is of the library. */
    static void installFrozen(TypeBuilder type) {
        type.classMethodN(FIND_SPEC, bound -> None.NONE);
    }

    static void installPath(TypeBuilder type) {
        type.classMethodN(FIND_SPEC, bound -> orNone(finder().onPath((String) bound[1], bound[2])));
        type.staticMethod("invalidate_caches()", (Fn0) () -> None.NONE);
    }

    static void installNamespace(TypeBuilder type) {
        type.method("create_module(self, spec)", (self, spec) -> None.NONE);
        type.method("exec_module(self, module)", (self, module) -> None.NONE);
        type.method("is_package(self, fullname)", (self, name) -> true);
        type.method("get_source(self, fullname)", (self, name) -> "");
        type.method("get_code(self, fullname)", (self, name) -> compile("<string>", ""));
    }

    static void installSource(TypeBuilder type) {
        type.allocator(OuroInstance::new);
        type.method("__init__(self, fullname, path)", (self, name, path) -> {
            Attributes.set(self, "name", name);
            Attributes.set(self, "path", path);
            return None.NONE;
        });
        DictionaryAttribute.install(type);
        type.method("create_module(self, spec)", (self, spec) -> None.NONE);
        type.method("exec_module(self, module)", (self, module) -> {
            loader().runSource(self, module);
            return None.NONE;
        });
        type.method("get_filename(self, name=None)", LoaderMethods::path);
        type.method("is_package(self, fullname)", (self, name) -> ((String) path(self, name)).endsWith("__init__.py")
                && !((String) name).endsWith("__init__"));
        type.method("get_source(self, fullname)", (self, name) -> {
            path(self, name);
            return loader().sourceText(self);
        });
        type.method("get_code(self, fullname)",
                (self, name) -> compile((String) path(self, name), loader().sourceText(self)));
        type.method("get_data(self, path)", (self, path) -> new OuroBytes(loader().bytes((String) path)));
        type.method("__eq__(self, other, /)", (self, other) -> Types.of(self) == Types.of(other)
                && Comparison.equal(((OuroObject) self).dictionary(), ((OuroObject) other).dictionary()));
        type.method("__hash__(self, /)",
                self -> Hashing.hash(Attributes.get(self, "name")) ^ Hashing.hash(Attributes.get(self, "path")));
    }

    /** The path of a loader, which loads one module alone. */
    private static Object path(Object self, Object name) {
        Object own = Attributes.get(self, "name");
        if (name != None.NONE && !Comparison.equal(own, name)) {
            throw Errors.importError(
                    name instanceof String text ? text : null,
                    "loader for " + Representation.str(own) + " cannot handle " + Representation.str(name));
        }
        return Attributes.get(self, "path");
    }

    private static Object compile(String file, String text) {
        try {
            return OuroContext.get().compile(file, text, Program.Kind.EXEC, ProgramCompiler.Request.MODULE);
        } catch (SyntaxErrorException wrong) {
            throw SyntaxErrors.raise(wrong);
        }
    }

    private static Object orNone(Object spec) {
        return spec == null ? None.NONE : spec;
    }

    private static ModuleFinder finder() {
        return OuroContext.get().importer().finder();
    }

    private static ModuleLoader loader() {
        return OuroContext.get().importer().loader();
    }
}
