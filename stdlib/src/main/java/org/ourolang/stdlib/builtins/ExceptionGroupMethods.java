// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.ExceptionGroups;

/** The methods of exception groups (PEP 654). */
final class ExceptionGroupMethods {
    private ExceptionGroupMethods() {}

    static void install(TypeBuilder type) {
        type.constructor(
                "__new__(cls, /, *args, **kwargs)",
                bound -> ExceptionGroups.create((OuroClass) bound[0], ((OuroTuple) bound[1]).items));
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            Arity.noKeywords(ExceptionMethods.of(self).type().name(), kwargs);
            ExceptionMethods.of(self).setArgs((OuroTuple) args);
            return None.NONE;
        });
        type.classMethod2("__class_getitem__(cls, object, /)", GenericAliases::make);
        type.member("message", self -> ExceptionMethods.of(self).field("message"));
        type.member("exceptions", self -> ExceptionMethods.of(self).field("exceptions"));
        type.method(
                "derive(self, object, /)",
                (self, exceptions) -> ExceptionGroups.plainDerive(ExceptionMethods.of(self), exceptions));
        type.method("split(self, object, /)", (self, condition) -> {
            ExceptionGroups.Split parts = split(self, condition);
            return OuroTuple.of(ExceptionMethods.orNone(parts.matching()), ExceptionMethods.orNone(parts.rest()));
        });
        type.method(
                "subgroup(self, object, /)",
                (self, condition) -> ExceptionMethods.orNone(split(self, condition).matching()));
    }

    private static ExceptionGroups.Split split(Object group, Object condition) {
        return ExceptionGroups.split(ExceptionMethods.of(group), ExceptionGroups.condition(condition));
    }
}
