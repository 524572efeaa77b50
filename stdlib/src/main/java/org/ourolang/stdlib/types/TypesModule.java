// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.types;

import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroModule;

/** The module {@code _types}: names of builtin classes that have none among the builtins. */
public final class TypesModule {
    private TypesModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_types");
        builder.value("AsyncGeneratorType", BuiltinTypes.ASYNC_GENERATOR);
        builder.value("BuiltinFunctionType", BuiltinTypes.BUILTIN_FUNCTION);
        builder.value("BuiltinMethodType", BuiltinTypes.BUILTIN_FUNCTION);
        builder.value("CellType", BuiltinTypes.CELL);
        builder.value("ClassMethodDescriptorType", BuiltinTypes.CLASSMETHOD_DESCRIPTOR);
        builder.value("CodeType", BuiltinTypes.CODE);
        builder.value("CoroutineType", BuiltinTypes.COROUTINE);
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
        return builder.module();
    }
}
