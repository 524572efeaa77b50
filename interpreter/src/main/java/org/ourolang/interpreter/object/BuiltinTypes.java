// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** The builtin classes, shared by the whole JVM; exceptions are in {@code error.ExceptionTypes}. */
public final class BuiltinTypes {
    private static final int CLOSED = OuroClass.FINAL;
    private static final int INTERNAL = OuroClass.FINAL | OuroClass.NOT_CALLABLE;

    public static final OuroClass OBJECT = OuroClass.builtin("builtins", "object", null, 0, true);
    public static final OuroClass TYPE = OuroClass.builtin("builtins", "type", OBJECT, 0, true);

    static {
        OBJECT.setType(TYPE);
        TYPE.setType(TYPE);
    }

    public static final OuroClass INT = layout("int");
    public static final OuroClass BOOL = OuroClass.builtin("builtins", "bool", INT, CLOSED, false);
    public static final OuroClass FLOAT = layout("float");
    public static final OuroClass COMPLEX = layout("complex");
    public static final OuroClass STR = layout("str");
    public static final OuroClass BYTES = layout("bytes");
    public static final OuroClass BYTEARRAY = layout("bytearray");
    public static final OuroClass MEMORYVIEW = closed("memoryview");
    public static final OuroClass LIST = layout("list");
    public static final OuroClass TUPLE = layout("tuple");
    public static final OuroClass DICT = layout("dict");
    public static final OuroClass SET = layout("set");
    public static final OuroClass FROZENSET = layout("frozenset");
    public static final OuroClass RANGE = closed("range");
    public static final OuroClass SLICE = closed("slice");
    public static final OuroClass NONE_TYPE = closed("NoneType");
    public static final OuroClass NOT_IMPLEMENTED_TYPE = closed("NotImplementedType");
    public static final OuroClass ELLIPSIS_TYPE = closed("ellipsis");

    public static final OuroClass FUNCTION =
            OuroClass.builtin("builtins", "function", OBJECT, CLOSED | OuroClass.HAS_DICTIONARY, true);
    public static final OuroClass METHOD = closed("method");
    public static final OuroClass BUILTIN_FUNCTION = internal("builtin_function_or_method");
    public static final OuroClass METHOD_DESCRIPTOR = internal("method_descriptor");
    public static final OuroClass WRAPPER_DESCRIPTOR = internal("wrapper_descriptor");
    public static final OuroClass METHOD_WRAPPER = internal("method-wrapper");
    public static final OuroClass CLASSMETHOD_DESCRIPTOR = internal("classmethod_descriptor");
    public static final OuroClass GETSET_DESCRIPTOR = internal("getset_descriptor");
    public static final OuroClass MEMBER_DESCRIPTOR = internal("member_descriptor");
    public static final OuroClass PROPERTY = layout("property");
    public static final OuroClass CLASSMETHOD =
            OuroClass.builtin("builtins", "classmethod", OBJECT, OuroClass.HAS_DICTIONARY, true);
    public static final OuroClass STATICMETHOD =
            OuroClass.builtin("builtins", "staticmethod", OBJECT, OuroClass.HAS_DICTIONARY, true);
    public static final OuroClass SUPER = layout("super");
    public static final OuroClass MODULE =
            OuroClass.builtin("builtins", "module", OBJECT, OuroClass.HAS_DICTIONARY, true);
    public static final OuroClass CODE = closed("code");
    public static final OuroClass CELL = closed("cell");
    public static final OuroClass FRAME = internal("frame");
    public static final OuroClass TRACEBACK = closed("traceback");
    public static final OuroClass MAPPING_PROXY = closed("mappingproxy");
    public static final OuroClass SIMPLE_NAMESPACE =
            OuroClass.builtin("types", "SimpleNamespace", OBJECT, OuroClass.HAS_DICTIONARY, true);
    public static final OuroClass GENERIC_ALIAS = OuroClass.builtin("types", "GenericAlias", OBJECT, 0, true);
    public static final OuroClass UNION = OuroClass.builtin("types", "UnionType", OBJECT, INTERNAL, true);

    public static final OuroClass GENERATOR = internal("generator");
    public static final OuroClass COROUTINE = internal("coroutine");
    public static final OuroClass COROUTINE_WRAPPER = internal("coroutine_wrapper");
    public static final OuroClass ASYNC_GENERATOR = internal("async_generator");
    public static final OuroClass ASYNC_GENERATOR_ASEND = internal("async_generator_asend");
    public static final OuroClass ASYNC_GENERATOR_ATHROW = internal("async_generator_athrow");

    public static final OuroClass ITERATOR = internal("iterator");
    public static final OuroClass CALLABLE_ITERATOR = internal("callable_iterator");
    public static final OuroClass LIST_ITERATOR = internal("list_iterator");
    public static final OuroClass LIST_REVERSE_ITERATOR = internal("list_reverseiterator");
    public static final OuroClass TUPLE_ITERATOR = internal("tuple_iterator");
    public static final OuroClass STR_ITERATOR = internal("str_iterator");
    public static final OuroClass STR_ASCII_ITERATOR = internal("str_ascii_iterator");
    public static final OuroClass BYTES_ITERATOR = internal("bytes_iterator");
    public static final OuroClass BYTEARRAY_ITERATOR = internal("bytearray_iterator");
    public static final OuroClass RANGE_ITERATOR = internal("range_iterator");
    public static final OuroClass LONG_RANGE_ITERATOR = internal("longrange_iterator");
    public static final OuroClass DICT_KEYS = internal("dict_keys");
    public static final OuroClass DICT_VALUES = internal("dict_values");
    public static final OuroClass DICT_ITEMS = internal("dict_items");
    public static final OuroClass DICT_KEY_ITERATOR = internal("dict_keyiterator");
    public static final OuroClass DICT_VALUE_ITERATOR = internal("dict_valueiterator");
    public static final OuroClass DICT_ITEM_ITERATOR = internal("dict_itemiterator");
    public static final OuroClass DICT_REVERSE_KEY_ITERATOR = internal("dict_reversekeyiterator");
    public static final OuroClass DICT_REVERSE_VALUE_ITERATOR = internal("dict_reversevalueiterator");
    public static final OuroClass DICT_REVERSE_ITEM_ITERATOR = internal("dict_reverseitemiterator");
    public static final OuroClass SET_ITERATOR = internal("set_iterator");
    public static final OuroClass ENUMERATE = layout("enumerate");
    public static final OuroClass ZIP = layout("zip");
    public static final OuroClass MAP = layout("map");
    public static final OuroClass FILTER = layout("filter");
    public static final OuroClass REVERSED = layout("reversed");
    public static final OuroClass FOREIGN = internal("foreign");

    static {
        for (OuroClass type : new OuroClass[] {LIST, TUPLE, RANGE, MEMORYVIEW}) {
            type.setFlag(OuroClass.PATTERN_SEQUENCE, true);
        }
        for (OuroClass type : new OuroClass[] {INT, FLOAT, COMPLEX, STR, BYTES}) {
            type.setFlag(OuroClass.PAYLOAD, true);
        }
        OuroClass[] core = {
                INT, BOOL, FLOAT, COMPLEX, STR, BYTES, BYTEARRAY, LIST, TUPLE, DICT, SET, FROZENSET, RANGE, SLICE,
                NONE_TYPE,
                DICT_KEYS, DICT_VALUES, DICT_ITEMS, MAPPING_PROXY
        };
        for (OuroClass type : core) {
            type.setFlag(OuroClass.CORE, true);
        }
        DICT.setFlag(OuroClass.PATTERN_MAPPING, true);
        MAPPING_PROXY.setFlag(OuroClass.PATTERN_MAPPING, true);
    }

    private BuiltinTypes() {}

    private static OuroClass layout(String name) {
        return OuroClass.builtin("builtins", name, OBJECT, 0, true);
    }

    private static OuroClass closed(String name) {
        return OuroClass.builtin("builtins", name, OBJECT, CLOSED, true);
    }

    private static OuroClass internal(String name) {
        return OuroClass.builtin("builtins", name, OBJECT, INTERNAL, true);
    }
}
