// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.module.ImportTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.object.TypeInstaller;

/** Fills the builtin classes other than numbers and texts with their methods. */
public final class BuiltinTypeInstaller implements TypeInstaller {
    private static final String OBJECT_DOC = """
            The base class of the class hierarchy.

            When called, it accepts no arguments and returns a new featureless
            instance that has no instance attributes and cannot be given any.
            """;
    private static final Map<OuroClass, Consumer<TypeBuilder>> INSTALLERS = installers();

    @Override
    public void install(OuroClass type, TypeBuilder builder) {
        Consumer<TypeBuilder> installer = INSTALLERS.get(type);
        if (installer != null) {
            builder.attribute("__doc__", type == BuiltinTypes.OBJECT ? OBJECT_DOC : None.NONE);
            installer.accept(builder);
        } else if (IteratorMethods.isHinted(type)) {
            IteratorMethods.installHinted(builder);
        } else if (type.isBuiltin() && type.layoutBase().isSubclassOf(ExceptionTypes.BASE_EXCEPTION)) {
            if (type.layoutBase() == type) {
                ExceptionMethods.installConstructor(builder);
            }
            ExceptionMembers.install(type, builder);
        }
    }

    private static Map<OuroClass, Consumer<TypeBuilder>> installers() {
        Map<OuroClass, Consumer<TypeBuilder>> found = new HashMap<>();
        found.put(BuiltinTypes.OBJECT, ObjectMethods::install);
        found.put(BuiltinTypes.TYPE, TypeMethods::install);
        found.put(ExceptionTypes.BASE_EXCEPTION, ExceptionMethods::install);
        addCollections(found);
        addFunctions(found);
        addIterators(found);
        addImports(found);
        return found;
    }

    private static void addCollections(Map<OuroClass, Consumer<TypeBuilder>> found) {
        found.put(BuiltinTypes.LIST, ListMethods::install);
        found.put(BuiltinTypes.TUPLE, TupleMethods::install);
        found.put(BuiltinTypes.DICT, DictMethods::install);
        found.put(BuiltinTypes.DICT_KEYS, DictViewMethods::installSetLike);
        found.put(BuiltinTypes.DICT_ITEMS, DictViewMethods::installSetLike);
        found.put(BuiltinTypes.DICT_VALUES, DictViewMethods::installValues);
        found.put(BuiltinTypes.SET, SetMethods::installSet);
        found.put(BuiltinTypes.FROZENSET, SetMethods::installFrozen);
        found.put(BuiltinTypes.RANGE, RangeMethods::install);
        found.put(BuiltinTypes.SLICE, SliceMethods::install);
        found.put(BuiltinTypes.MAPPING_PROXY, MappingProxyMethods::install);
        found.put(BuiltinTypes.SIMPLE_NAMESPACE, NamespaceMethods::install);
        found.put(BuiltinTypes.FOREIGN, ForeignMethods::install);
        found.put(BuiltinTypes.NONE_TYPE, SingletonMethods::installNone);
        found.put(BuiltinTypes.ELLIPSIS_TYPE, SingletonMethods::installEllipsis);
        found.put(BuiltinTypes.NOT_IMPLEMENTED_TYPE, SingletonMethods::installNotImplemented);
    }

    private static void addImports(Map<OuroClass, Consumer<TypeBuilder>> found) {
        found.put(ImportTypes.MODULE_SPEC, ModuleSpecMethods::install);
        found.put(ImportTypes.BUILTIN_IMPORTER, LoaderMethods::installBuiltin);
        found.put(ImportTypes.FROZEN_IMPORTER, LoaderMethods::installFrozen);
        found.put(ImportTypes.PATH_FINDER, LoaderMethods::installPath);
        found.put(ImportTypes.SOURCE_FILE_LOADER, LoaderMethods::installSource);
        found.put(ImportTypes.NAMESPACE_LOADER, LoaderMethods::installNamespace);
    }

    private static void addFunctions(Map<OuroClass, Consumer<TypeBuilder>> found) {
        found.put(BuiltinTypes.FUNCTION, FunctionMethods::installFunction);
        found.put(BuiltinTypes.METHOD, FunctionMethods::installMethod);
        found.put(BuiltinTypes.BUILTIN_FUNCTION, NativeCallableMethods::installFunction);
        found.put(BuiltinTypes.METHOD_WRAPPER, NativeCallableMethods::installFunction);
        found.put(BuiltinTypes.METHOD_DESCRIPTOR, NativeCallableMethods::installDescriptor);
        found.put(BuiltinTypes.WRAPPER_DESCRIPTOR, NativeCallableMethods::installDescriptor);
        found.put(BuiltinTypes.CLASSMETHOD_DESCRIPTOR, NativeCallableMethods::installDescriptor);
        found.put(BuiltinTypes.GETSET_DESCRIPTOR, NativeCallableMethods::installAttribute);
        found.put(BuiltinTypes.MEMBER_DESCRIPTOR, NativeCallableMethods::installMember);
        found.put(BuiltinTypes.PROPERTY, PropertyMethods::install);
        found.put(BuiltinTypes.CLASSMETHOD, DescriptorMethods::installClassMethod);
        found.put(BuiltinTypes.STATICMETHOD, DescriptorMethods::installStaticMethod);
        found.put(BuiltinTypes.SUPER, SuperMethods::install);
        found.put(BuiltinTypes.MODULE, ModuleMethods::install);
        found.put(BuiltinTypes.CODE, CodeMethods::installCode);
        found.put(BuiltinTypes.CELL, CodeMethods::installCell);
        found.put(BuiltinTypes.TRACEBACK, TracebackMethods::installTraceback);
        found.put(BuiltinTypes.FRAME, TracebackMethods::installFrame);
        found.put(BuiltinTypes.GENERIC_ALIAS, GenericAliases::install);
        found.put(BuiltinTypes.UNION, UnionTypes::install);
    }

    private static void addIterators(Map<OuroClass, Consumer<TypeBuilder>> found) {
        found.put(BuiltinTypes.ENUMERATE, IteratorMethods::installEnumerate);
        found.put(BuiltinTypes.ZIP, IteratorMethods::installZip);
        found.put(BuiltinTypes.MAP, IteratorMethods::installMap);
        found.put(BuiltinTypes.FILTER, IteratorMethods::installFilter);
        found.put(BuiltinTypes.REVERSED, IteratorMethods::installReversed);
        found.put(BuiltinTypes.CALLABLE_ITERATOR, IteratorMethods::installCallable);
        found.put(BuiltinTypes.GENERATOR, SuspendableMethods::installGenerator);
        found.put(BuiltinTypes.COROUTINE, SuspendableMethods::installCoroutine);
        found.put(BuiltinTypes.COROUTINE_WRAPPER, SuspendableMethods::installWrapper);
        found.put(BuiltinTypes.ASYNC_GENERATOR, SuspendableMethods::installAsyncGenerator);
        found.put(BuiltinTypes.ASYNC_GENERATOR_ASEND, SuspendableMethods::installStep);
        found.put(BuiltinTypes.ASYNC_GENERATOR_ATHROW, SuspendableMethods::installStep);
    }
}
