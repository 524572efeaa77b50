// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.abc;

import com.oracle.truffle.api.interop.TruffleObject;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.Typed;

/**
 * What an abstract class remembers: the classes registered with it, in order, and the answers it has given. All
 * classes are held weakly. Positive answers stay; negative ones last until the next registration anywhere.
 */
final class AbstractData implements Typed, TruffleObject {
    private static final OuroClass TYPE = OuroClass.builtin("_abc", "_abc_data", BuiltinTypes.OBJECT, 0, true);

    private final Registrations registrations;
    private final List<WeakReference<OuroClass>> registered = new ArrayList<>(0);
    private Map<OuroClass, Boolean> answers = Collections.emptyMap();
    private Set<OuroClass> denied = Collections.emptySet();
    private long deniedAt;

    AbstractData(Registrations registrations) {
        this.registrations = registrations;
        this.deniedAt = registrations.count();
    }

    /** How many registrations a context has seen. */
    static final class Registrations {
        private long count;
        /** How many checks of abstract classes ask the classes below them at the moment. */
        int asking;

        long count() {
            return count;
        }
    }

    @Override
    public OuroClass type() {
        return TYPE;
    }

    boolean accepts(OuroClass type) {
        return answers.containsKey(type);
    }

    boolean denies(OuroClass type) {
        return deniedAt == registrations.count && denied.contains(type);
    }

    void remember(OuroClass type, boolean answer) {
        if (answer) {
            if (answers.isEmpty()) {
                answers = new WeakHashMap<>();
            }
            answers.put(type, Boolean.TRUE);
            return;
        }
        if (denied.isEmpty() || deniedAt != registrations.count) {
            denied = Collections.newSetFromMap(new WeakHashMap<>());
            deniedAt = registrations.count;
        }
        denied.add(type);
    }

    void register(OuroClass type) {
        registered.add(new WeakReference<>(type));
        registrations.count++;
    }

    /** The living registered classes. */
    List<OuroClass> registered() {
        return registered.stream().map(WeakReference::get).filter(type -> type != null).toList();
    }

    List<OuroClass> accepted() {
        return List.copyOf(answers.keySet());
    }

    List<OuroClass> denied() {
        return List.copyOf(denied);
    }

    long deniedAt() {
        return deniedAt;
    }

    void forgetRegistered() {
        registered.clear();
    }

    void forgetAnswers() {
        answers = Collections.emptyMap();
        denied = Collections.emptySet();
    }
}
