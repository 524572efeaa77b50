// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.enums;

import java.util.function.Consumer;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Hashing;

/** The module {@code _enum}: decorators that give the classes of {@code enum} the methods that programs use most. */
public final class EnumModule {
    private EnumModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder module = new ModuleBuilder("_enum");
        module.type(EnumProperty.TYPE);
        module.function("redirecting(owner, name, member, before, /)", EnumProperty::redirecting);
        module.function("class_methods(cls, /)", (Fn1) cls -> filled((OuroClass) cls, ClassMethods::install));
        module.function("member_methods(cls, /)", (Fn1) cls -> filled((OuroClass) cls, EnumModule::install));
        module.function("flag_methods(cls, /)", (Fn1) cls -> filled((OuroClass) cls, FlagMethods::install));
        return module.module();
    }

    private static OuroClass filled(OuroClass type, Consumer<TypeBuilder> methods) {
        methods.accept(new TypeBuilder(type));
        type.invalidate();
        return type;
    }

    private static void install(TypeBuilder type) {
        type.method("__hash__(self)",
                self -> Hashing.hash(Attributes.get(self, "_name_")));
        type.attribute("name", shown(type, "name", "The name of the member."));
        type.attribute("value", shown(type, "value", "The value of the member."));
    }

    private static EnumProperty shown(TypeBuilder type, String name, String doc) {
        String attribute = "_" + name + "_";
        BuiltinFunction getter = BuiltinFunction.of(name + "(self)", (Fn1) self -> Attributes.get(self, attribute));
        getter.setDoc(doc);
        EnumProperty property = EnumProperty.showing(attribute, getter);
        property.setAttribute("name", name);
        property.setAttribute("clsname", type.type().name());
        return property;
    }
}
