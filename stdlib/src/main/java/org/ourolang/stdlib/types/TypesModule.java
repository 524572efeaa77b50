// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.types;

import java.util.Set;
import java.util.TreeSet;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.stdlib.builtins.GenericAliases;
import org.ourolang.stdlib.builtins.UnionTypes;

/**
 * The modules {@code types} and {@code _types}: names of builtin classes that have none among the builtins. What
 * {@code types} has besides is written in Ouro and loaded at its first use.
 */
public final class TypesModule {
    private static final Set<String> TOOLS = Set.of(
            "_GeneratorWrapper", "coroutine", "get_original_bases", "new_class",
            "prepare_class", "resolve_bases");

    private TypesModule() {}

    /** The module {@code _types} for the running context. */
    public static OuroModule makeNames() {
        ModuleBuilder builder = names(new ModuleBuilder("_types"));
        builder.function("union(left, right, /)", UnionTypes::union);
        builder.function("type_parameters(args, /)", args -> GenericAliases.parameters((OuroTuple) args));
        builder.functionN("substitute(alias, args, parameters, values, flat, /)", bound -> GenericAliases.substituted(
                bound[0], (OuroTuple) bound[1], (OuroTuple) bound[2], bound[3], bound[4] == Boolean.TRUE));
        return builder.module();
    }

    /** The module {@code _closing} for the running context: lets classes of the library look as Java's do. */
    public static OuroModule makeClosing() {
        return new ModuleBuilder("_closing")
                .function("close(module, /, *classes)", (module, classes) -> {
                    for (Object each : ((OuroTuple) classes).toArray()) {
                        ((OuroClass) each).closeAs((String) module);
                    }
                    return None.NONE;
                })
                .module();
    }

    /** The module {@code types} for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = names(new ModuleBuilder("types"));
        OuroModule module = builder.module();
        builder.value("__all__", OuroList.of(publicNames(module)));
        builder.function("__getattr__(name)", name -> find(module, (String) name));
        builder.function("__dir__()", () -> OuroList.of(publicNames(module)));
        return module;
    }

    private static Object[] publicNames(OuroModule module) {
        TreeSet<String> names = new TreeSet<>(TOOLS);
        names.remove("_GeneratorWrapper");
        for (Object name : module.globals().keysToArray()) {
            if (!((String) name).startsWith("_")) {
                names.add((String) name);
            }
        }
        return names.toArray();
    }

    private static Object find(OuroModule module, String name) {
        if (!TOOLS.contains(name)) {
            throw Errors.attributeErrorOf(module, name, "module 'types' has no attribute '%s'", name);
        }
        Object tool = Attributes.get(OuroContext.get().importModule("_types_tools"), name);
        module.globals().putIfAbsent(name, tool);
        return tool;
    }

    private static ModuleBuilder names(ModuleBuilder builder) {
        builder.value("AsyncGeneratorType", BuiltinTypes.ASYNC_GENERATOR);
        builder.value("BuiltinFunctionType", BuiltinTypes.BUILTIN_FUNCTION);
        builder.value("BuiltinMethodType", BuiltinTypes.BUILTIN_FUNCTION);
        builder.value("CellType", BuiltinTypes.CELL);
        builder.value("ClassMethodDescriptorType", BuiltinTypes.CLASSMETHOD_DESCRIPTOR);
        builder.value("CodeType", BuiltinTypes.CODE);
        builder.value("CoroutineType", BuiltinTypes.COROUTINE);
        builder.type(DynamicClassAttribute.TYPE);
        builder.value("EllipsisType", BuiltinTypes.ELLIPSIS_TYPE);
        builder.value("FrameType", BuiltinTypes.FRAME);
        builder.value("FunctionType", BuiltinTypes.FUNCTION);
        builder.value("GeneratorType", BuiltinTypes.GENERATOR);
        builder.value("GenericAlias", BuiltinTypes.GENERIC_ALIAS);
        builder.value("GetSetDescriptorType", BuiltinTypes.GETSET_DESCRIPTOR);
        builder.value("LambdaType", BuiltinTypes.FUNCTION);
        builder.value("MappingProxyType", BuiltinTypes.MAPPING_PROXY);
        builder.value("MemberDescriptorType", BuiltinTypes.MEMBER_DESCRIPTOR);
        builder.value("MethodDescriptorType", BuiltinTypes.METHOD_DESCRIPTOR);
        builder.value("MethodType", BuiltinTypes.METHOD);
        builder.value("MethodWrapperType", BuiltinTypes.METHOD_WRAPPER);
        builder.value("ModuleType", BuiltinTypes.MODULE);
        builder.value("NoneType", BuiltinTypes.NONE_TYPE);
        builder.value("NotImplementedType", BuiltinTypes.NOT_IMPLEMENTED_TYPE);
        builder.value("SimpleNamespace", BuiltinTypes.SIMPLE_NAMESPACE);
        builder.value("TracebackType", BuiltinTypes.TRACEBACK);
        builder.value("UnionType", BuiltinTypes.UNION);
        builder.value("WrapperDescriptorType", BuiltinTypes.WRAPPER_DESCRIPTOR);
        return builder;
    }
}
