// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** The registered installers of builtin classes. */
final class TypeInstallers {
    private static final TypeInstaller[] ALL = load();

    private TypeInstallers() {}

    private static TypeInstaller[] load() {
        List<TypeInstaller> found = new ArrayList<>();
        ServiceLoader.load(TypeInstaller.class, TypeInstaller.class.getClassLoader()).forEach(found::add);
        return found.toArray(new TypeInstaller[0]);
    }

    static void install(OuroClass type) {
        TypeBuilder builder = new TypeBuilder(type);
        for (TypeInstaller installer : ALL) {
            installer.install(type, builder);
        }
    }
}
