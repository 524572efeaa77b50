// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.module.ModuleSpecs;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;

/** The methods of module specs (PEP 451). No compiled modules are kept, so that {@code cached} is None. */
final class ModuleSpecMethods {
    private static final String[] COMPARED =
            {"name", "loader", "origin", "submodule_search_locations", "cached", "has_location"};

    private ModuleSpecMethods() {}

    static void install(TypeBuilder type) {
        type.allocator(OuroInstance::new);
        type.methodN("__init__(self, name, loader, *, origin=None, loader_state=None, is_package=None)", bound -> {
            Object locations = Truth.isTrue(bound[5]) ? new OuroList() : None.NONE;
            ModuleSpecs.fill((OuroObject) bound[0], bound[1], bound[2], bound[3], locations, false);
            Attributes.set(bound[0], "loader_state", bound[4]);
            return None.NONE;
        });
        DictionaryAttribute.install(type);
        type.getter("parent", self -> ModuleSpecs.parent((OuroObject) self));
        type.property(
                "cached",
                self -> Attributes.get(self, "_cached"),
                (self, value) -> {
                    Attributes.set(self, "_cached", value);
                    return None.NONE;
                },
                null);
        type.property(
                "has_location",
                self -> Attributes.get(self, "_set_fileattr"),
                (self, value) -> {
                    Attributes.set(self, "_set_fileattr", Truth.isTrue(value));
                    return None.NONE;
                },
                null);
        type.method("__repr__(self, /)", ModuleSpecMethods::repr);
        type.method("__eq__(self, other, /)", ModuleSpecMethods::equal);
        type.attribute("__hash__", None.NONE);
    }

    private static Object repr(Object self) {
        StringBuilder text = new StringBuilder(Types.of(self).name())
                .append("(name=").append(Representation.repr(Attributes.get(self, "name")))
                .append(", loader=").append(Representation.repr(Attributes.get(self, "loader")));
        for (String optional : new String[] {"origin", "submodule_search_locations"}) {
            Object value = Attributes.get(self, optional);
            if (value != None.NONE) {
                text.append(", ").append(optional).append('=').append(Representation.repr(value));
            }
        }
        return text.append(')').toString();
    }

    private static Object equal(Object self, Object other) {
        for (String name : COMPARED) {
            Object value = Attributes.getOrNull(other, name);
            if (value == null) {
                return NotImplemented.NOT_IMPLEMENTED;
            }
            if (!Comparison.equal(Attributes.get(self, name), value)) {
                return false;
            }
        }
        return true;
    }
}
